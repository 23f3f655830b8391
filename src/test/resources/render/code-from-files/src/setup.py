# ---8<--- both
def both(a, b):
	if a and b:
		return "# no comment"
# --->8---
