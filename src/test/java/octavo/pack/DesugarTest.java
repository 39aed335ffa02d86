package octavo.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Classes without lambdas do what they did with them. */
class DesugarTest {
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";

    /** Octavo as the jar has it, beside the one that runs the tests. Each class is verified by the JVM as it is loaded. */
    private static final class Desugared extends ClassLoader {
        private final Map<String, byte[]> classes;

        Desugared(Map<String, byte[]> classes) {
            super(DesugarTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                byte[] bytes = classes.get(name.replace('.', '/'));
                if (bytes == null) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
            }
        }
    }

    /** The class files of a folder of classes, by internal name. */
    private static Map<String, byte[]> classes(Class<?> inside, String prefix) throws IOException, URISyntaxException {
        URL place = inside.getProtectionDomain().getCodeSource().getLocation();
        Path folder = Path.of(place.toURI());
        Map<String, byte[]> classes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("octavo"))) {
            for (Path file : files.sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.startsWith(prefix) && name.endsWith(".class")) {
                    classes.put(name.substring(0, name.length() - 6), Files.readAllBytes(file));
                }
            }
        }
        return classes;
    }

    /** The places that the JVM would still link by this factory. */
    private static List<String> links(Map<String, byte[]> classes, String factory) {
        List<String> found = new ArrayList<>();
        classes.forEach((name, bytes) -> new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(int a, String method, String t, String s, String[] e) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitInvokeDynamicInsn(String n, String t, Handle linker, Object... o) {
                                        if (linker.getOwner().equals(factory)) {
                                            found.add(name + "." + method);
                                        }
                                    }
                                };
                            }
                        },
                        0));
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Callable<List<Object>> places(ClassLoader loader) throws ReflectiveOperationException {
        Constructor<?> maker = loader.loadClass("octavo.pack.Places").getDeclaredConstructor();
        maker.setAccessible(true);
        return (Callable<List<Object>>) maker.newInstance();
    }

    @Test
    void everyKindOfPlaceGivesWhatItGave() throws Exception {
        Map<String, byte[]> classes = classes(Places.class, "octavo/pack/Places");
        assertThat(links(classes, LAMBDAS)).hasSizeGreaterThan(30);
        Map<String, byte[]> plain = Desugar.all(classes);
        assertThat(links(plain, LAMBDAS)).isEmpty();
        List<Object> given = places(new Desugared(plain)).call();
        assertThat(given).isEqualTo(new Places().call()).hasSizeGreaterThan(35);
    }

    @Test
    void aLambdaThatCapturesNothingIsOneObject() throws Exception {
        Map<String, byte[]> plain = Desugar.all(classes(Constant.class, "octavo/pack/DesugarTest$Constant"));
        Constructor<?> maker = new Desugared(plain)
                .loadClass("octavo.pack.DesugarTest$Constant")
                .getDeclaredConstructor();
        maker.setAccessible(true);
        Supplier<?> constant = (Supplier<?>) maker.newInstance();
        assertThat(constant.get()).isSameAs(constant.get());
    }

    private static final class Constant implements Supplier<Object> {
        @Override
        public Object get() {
            Runnable nothing = () -> {};
            return nothing;
        }
    }

    @Test
    void classesWithoutLambdasStayAsTheyAre() throws Exception {
        Map<String, byte[]> classes = classes(Desugar.class, "octavo/pack/Conversion");
        assertThat(Desugar.all(classes)).containsExactlyEntriesOf(classes);
    }

    /** The whole program: nothing is left, all is sound, and a brief has the same bytes. */
    @Test
    void octavoGivesTheSameFiles(@TempDir Path folder) throws Exception {
        Map<String, byte[]> plain = Desugar.all(classes(Desugar.class, "octavo/"));
        assertThat(links(plain, LAMBDAS)).isEmpty();
        ClassLoader loader = new Desugared(plain);
        for (String name : plain.keySet()) {
            Class.forName(name.replace('/', '.'), true, loader); // links, and so verifies it
        }
        Map<String, byte[]> expected = built(DesugarTest.class.getClassLoader(), folder.resolve("with"));
        assertThat(expected).containsKeys("summary.pdf", "summary.epub");
        Map<String, byte[]> files = built(loader, folder.resolve("without"));
        assertThat(files).containsOnlyKeys(expected.keySet());
        expected.forEach((name, bytes) -> assertThat(files.get(name)).as(name).isEqualTo(bytes));
    }

    private static Map<String, byte[]> built(ClassLoader loader, Path output) throws Exception {
        Method run = loader.loadClass("octavo.cli.Main").getDeclaredMethod("run", String[].class);
        run.setAccessible(true);
        assertThat(run.invoke(null, (Object) new String[] {"build", "summary", "--output", output.toString()}))
                .isEqualTo(0);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(output)) {
            for (Path file : all.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
