package edu

// tag::queue[]
class Queue<T> {
    private val items = mutableListOf<T>()

    // tag::add[]
    fun add(item: T) {
        items += item // the end::of the queue
    }
    // end::add[]

    //region take
    fun take(): T = items.removeAt(0)
    //endregion
}
// end::queue[]

val text = "tag::no[] and #region no"
