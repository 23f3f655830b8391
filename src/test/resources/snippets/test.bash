# 8<| short
one=1
two=2

three=3
cat <<END
---8<--- cut
END
