package edu;

/**
 * Says hello. {@snippet file=x region=y}
 */
class Greeting {

    // @start region="hello"
    String hello(String name) {
        return "hello " + name; // @highlight substring="a region"
    }
    // @end region="hello"

    // @start region=bye
    // @replace region substring="x" replacement="y"
    String bye() {
        return "bye"; // #8< nothing
    }
    // @end
    // @end

    @Deprecated // endless
    int end;
}
