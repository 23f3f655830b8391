namespace Edu
{
    #region Shapes of the plane
    class Square
    {
        #region area
        int Area() => side * side;
        #endregion

        string region = "#region";
    }
    #endregion Shapes
}
