-- In what the figures of a metric are written. PERCENT: kept as a fraction, 0.0436, shown and typed as 4.36%.
-- NULL: nobody has said so; shown as the number that is kept.
ALTER TABLE metric ADD COLUMN unit TEXT CHECK (unit IN ('NUMBER', 'PERCENT'));

-- The percentages of the shipped catalogue and profiles. Where figures were kept as 4.36 all along, only people know what
-- they mean, so the metric stays a number until somebody says otherwise.
UPDATE metric
SET unit = 'PERCENT'
WHERE code IN (
    'avg_percentage_viewed', 'bing_ctr', 'bounce_rate', 'conversion_rate', 'ctr', 'engagement_rate', 'open_rate')
  AND coalesce((
    SELECT avg(abs(snapshot.value))
    FROM series JOIN snapshot ON snapshot.series_id = series.id
    WHERE series.metric_id = metric.id), 0) <= 1;
