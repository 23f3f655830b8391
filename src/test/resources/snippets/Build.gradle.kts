plugins {
    java // region: none of the marks
}

// ANCHOR: deps
dependencies {
    implementation("org.example:region:1.0") // ANCHOR is a word here
}
// ANCHOR_END: deps
