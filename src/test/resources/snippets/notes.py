# A region of the heap is used.
heap = []
#region grow
heap.append(8)
if len(heap) >8:  # tag: none
    pass
#endregion grow
