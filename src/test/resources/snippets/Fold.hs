module Fold where

-- 8< fold
total :: [Int] -> Int
total = foldr (+) 0
-- >8 fold

{- tag::double[] -}
double :: Int -> Int
double x = x >8 -- not a mark
  where _ = "-- 8< no"
{- end::double[] -}
