"""What is done again and again, and is no news: "supplies them with oil"."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import Reading

# What is done on a day, and in the present tense only in a headline or under a picture.
DONE = frozenset({"AID", "COOPERATE", "ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "CONCEDE", "RETREAT"})
LEADING = 1


def without_habits(reading: Reading, found: list[Candidate]) -> list[Candidate]:
    """The candidates of a text that are no English present below its first lines, without a day."""
    return [each for each in found if not _is_habit(reading, each)]


def _is_habit(reading: Reading, candidate: Candidate) -> bool:
    if reading.lexicon.is_verb_first or candidate.form != "present" or candidate.trigger.type not in DONE:
        return False
    sentence = reading.text.sentences[candidate.sentence]
    is_heading = candidate.sentence <= LEADING or reading.text.tokens[sentence.last - 1].text.isalpha()
    return not is_heading and reading.timed.isdisjoint(range(sentence.first, sentence.last))
