package octavo.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every kind of lambda, reference and record comparison that Java has; what they give is in {@link #call}. */
final class Places implements Callable<List<Object>> {
    private final List<Object> given = new ArrayList<>();
    private final String own = "own";

    private interface Shape {
        double area();

        default Supplier<Double> twice() {
            return () -> doubled(area()); // a private method of an interface
        }

        private double doubled(double value) {
            return 2 * value;
        }

        static IntBinaryOperator sum() {
            return (a, b) -> a + b; // in an interface
        }
    }

    private record Square(double side) implements Shape {
        @Override
        public double area() {
            return side * side;
        }
    }

    private record All(
            boolean flag,
            byte small,
            short medium,
            char letter,
            int whole,
            long wide,
            float thin,
            double thick,
            String text,
            int[] array) {}

    private record Empty() {}

    private abstract static class Inherited<T extends Comparable<T>> {
        abstract T greater(T a, T b);

        protected String told() {
            return "told";
        }
    }

    private static final class Strings extends Inherited<String> {
        @Override
        String greater(String a, String b) {
            BinaryOperator<String> greater = (x, y) -> x.compareTo(y) > 0 ? x : y;
            return greater.apply(a, b);
        }

        Supplier<String> above() {
            return super::told;
        }
    }

    private interface Narrow extends Function<String, String> {
        @Override
        String apply(String text); // called as Function too
    }

    private static String join(Object... all) {
        return List.of(all).toString();
    }

    private String with(long captured, double other) {
        Supplier<String> both = () -> own + captured + other; // wide captures
        return both.get();
    }

    private static <T> T make(Supplier<T> maker) {
        return maker.get();
    }

    @Override
    public List<Object> call() {
        lambdas();
        references();
        numbers();
        records();
        return given;
    }

    private void lambdas() {
        Supplier<String> none = () -> "none";
        given.add(none.get());
        given.add(with(1L << 40, 0.5));
        Runnable nothing = () -> given.add("no result"); // a boolean is dropped
        nothing.run();
        Narrow narrow = text -> text + "!";
        Function<String, String> wide = narrow;
        given.add(narrow.apply("a") + wide.apply("b"));
        Supplier<String> marked = (Supplier<String> & Cloneable) () -> "marked";
        given.add(marked.get() + (marked instanceof Cloneable));
        Function<Integer, Function<Integer, Integer>> nested = a -> b -> a * 10 + b;
        given.add(nested.apply(4).apply(2));
        given.add(new Square(3).twice().get());
        given.add(Shape.sum().applyAsInt(2, 3));
        given.add(new Strings().greater("x", "y"));
        Supplier<Supplier<String>> inside = () -> new Object() {
            Supplier<String> deep() {
                return () -> own;
            }
        }.deep();
        given.add(inside.get().get());
    }

    private void references() {
        given.add(Stream.of("b", "a").sorted(String::compareTo).toList());
        given.add(Stream.of("b", "a").map(String::toUpperCase).toList());
        given.add(Places.<List<String>>make(ArrayList::new));
        IntFunction<int[]> array = int[]::new;
        given.add(array.apply(3).length);
        UnaryOperator<int[]> copy = int[]::clone;
        given.add(copy.apply(new int[] {7})[0]);
        Function<Double, Square> square = Square::new;
        given.add(square.apply(2.0).area());
        BiFunction<Object, Object, String> many = Places::join; // any number of arguments
        given.add(many.apply("p", "q"));
        Supplier<String> bound = own::trim;
        given.add(bound.get());
        given.add(new Strings().above().get());
        List<CharSequence> texts = new ArrayList<>(List.of("long", "s"));
        texts.sort((a, b) -> a.length() - b.length());
        given.add(texts.toString());
    }

    private void numbers() {
        IntBinaryOperator most = Math::max;
        given.add(most.applyAsInt(1, 2));
        ToIntFunction<Integer> unboxed = i -> i;
        given.add(unboxed.applyAsInt(300));
        ToDoubleFunction<Integer> widened = Integer::intValue;
        given.add(widened.applyAsDouble(5));
        IntToDoubleFunction root = Math::sqrt;
        given.add(root.applyAsDouble(9));
        Function<Integer, Long> boxed = Integer::longValue;
        given.add(boxed.apply(6));
        Function<Character, Object> letter = Character::toUpperCase;
        given.add(letter.apply('k'));
        LongSupplier length = "four"::length;
        given.add(length.getAsLong());
        Function<Short, Integer> hash = Short::toUnsignedInt;
        given.add(hash.apply((short) 8));
        Supplier<Boolean> truth = () -> true;
        given.add(truth.get());
    }

    private void records() {
        int[] array = {1};
        All one = new All(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, Double.NaN, null, array);
        All same = new All(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, Double.NaN, null, array);
        given.add(one.equals(same));
        given.add(one.hashCode() - array.hashCode());
        given.add(one.equals(null));
        given.add(one.equals(new Empty()));
        given.add(new Empty().equals(new Empty()));
        given.add(new Empty().hashCode());
        List<All> others = List.of(
                new All(false, (byte) 1, (short) 2, 'c', 4, 5L, 6f, Double.NaN, null, array),
                new All(true, (byte) 0, (short) 2, 'c', 4, 5L, 6f, Double.NaN, null, array),
                new All(true, (byte) 1, (short) 0, 'c', 4, 5L, 6f, Double.NaN, null, array),
                new All(true, (byte) 1, (short) 2, 'd', 4, 5L, 6f, Double.NaN, null, array),
                new All(true, (byte) 1, (short) 2, 'c', 0, 5L, 6f, Double.NaN, null, array),
                new All(true, (byte) 1, (short) 2, 'c', 4, 0L, 6f, Double.NaN, null, array),
                new All(true, (byte) 1, (short) 2, 'c', 4, 5L, 0f, Double.NaN, null, array),
                new All(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, -0.0, null, array),
                new All(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, Double.NaN, "", array),
                new All(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, Double.NaN, null, new int[] {1}));
        given.add(others.stream().filter(one::equals).count());
        given.add(new Square(-0.0).equals(new Square(0.0)));
    }
}
