package octavo.pack;

import java.util.function.Supplier;

/** A class with a lambda, and its own nest. */
final class Greeting implements Supplier<String> {
    @Override
    public String get() {
        Supplier<String> text = () -> "good morning";
        return text.get();
    }
}
