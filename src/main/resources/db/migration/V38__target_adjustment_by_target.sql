-- Sums ask for the newest adjustment of each target.
create index target_adjustment_target_index on target_adjustment (target);
