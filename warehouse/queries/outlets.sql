-- One row per outlet, most read first.
select outlet_coverage.*
from outlet_coverage
order by outlet_coverage.document_count desc, outlet_coverage.outlet asc;
