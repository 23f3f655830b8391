Module Main
    #Region "greet"
    Sub Greet()
        ' region of the screen
        Console.WriteLine("hello")
    End Sub
    #End Region
    ' tag::main[]
    Sub Main()
        Greet()
    End Sub
    ' end::main[]
End Module
