--#region big
CREATE VIEW big AS SELECT * FROM sales WHERE amount > 100;
--#endregion big
SELECT '--#region no' FROM big;
