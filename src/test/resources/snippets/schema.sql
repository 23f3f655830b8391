-- region of sales, in a comment that marks nothing
-- tag::tables[]
CREATE TABLE region (id INT, name TEXT);
-- 8< sales
CREATE TABLE sales (region INT, amount INT CHECK (amount > 8));
-- >8
-- end::tables[]

/* ---8<--- top */
SELECT region, SUM(amount) FROM sales -- not a #mark
WHERE amount >8 -- more than 8
GROUP BY region;
/* --->8--- top */
