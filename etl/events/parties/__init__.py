"""Who does and who receives what a trigger tells, and whom a word stands for that is no name."""
