-- #region names
SELECT name
FROM student
WHERE grade < 4 AND name <> 'O''Hara';
-- #endregion
