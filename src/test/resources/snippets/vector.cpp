#include <vector>

#pragma region norm
double norm(double x, double y) {
    return x * x + y * y; // ANCHOR
}
#pragma endregion

// @start region="sum"
int sum(int n) {
    int s = 0;
    while (n --> 8) s += n; // a region
    return s;
}
// @end

// @highlight substring="x"
int x;
