package octavo.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Compiles away what the JVM would put together at run time. Lambdas and method references become classes, as inner
 * classes are compiled: the JVM links each such place when it is first met, by Java code that is itself still interpreted;
 * that takes some 0.1 ms each, and a cold build meets a thousand. A class out of the archive takes a tenth of that. What
 * compares records is linked likewise, and becomes plain code.
 *
 * <p>Only for class files of Java 11 and newer, whose nests let the new class call private methods; others stay as they are.
 */
final class Desugar {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private final Map<String, List<String>> guests = new LinkedHashMap<>(); // new classes by the host of their nest

    private Desugar() {}

    /**
     * The classes without lambdas, and those that stand for them.
     *
     * @param classes class files by internal name; whole nests
     */
    static Map<String, byte[]> all(Map<String, byte[]> classes) {
        Desugar desugar = new Desugar();
        classes.forEach(desugar::add);
        Map<String, byte[]> result = new LinkedHashMap<>();
        desugar.made.forEach((name, bytes) -> result.put(name, desugar.housed(name, bytes)));
        return result;
    }

    private void add(String name, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(0);
        Visitor visitor = new Visitor(writer);
        reader.accept(visitor, 0);
        made.put(name, visitor.isChanged() ? writer.toByteArray() : bytes);
    }

    /** The class, with its new guests when it is the host of a nest. */
    private byte[] housed(String name, byte[] bytes) {
        List<String> all = guests.getOrDefault(name, List.of());
        if (all.isEmpty()) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public void visitEnd() {
                                all.forEach(this::visitNestMember);
                                super.visitEnd();
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    /** Replaces each place that makes a lambda by a call of the class that it notes for it. */
    private final class Visitor extends ClassVisitor {
        private int version;
        private String name = "";
        private String host = "";
        private final List<RecordMethod> methods = new ArrayList<>();
        private int count;

        Visitor(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int v, int access, String n, String signature, String parent, String[] interfaces) {
            version = v & 0xFFFF;
            name = n;
            host = n;
            super.visit(v, access, n, signature, parent, interfaces);
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(int access, String n, String type, String signature, String[] thrown) {
            MethodVisitor next = super.visitMethod(access, n, type, signature, thrown);
            return version < Opcodes.V11
                    ? next
                    : new MethodVisitor(Opcodes.ASM9, next) {
                        @Override
                        public void visitInvokeDynamicInsn(
                                String method, String factory, Handle linker, Object... arguments) {
                            Optional<LambdaClass> lambda = linker.getOwner().equals(FACTORY)
                                    ? LambdaClass.of(method, factory, linker.getName(), arguments)
                                    : Optional.empty();
                            if (lambda.isPresent()) {
                                add(lambda.get()).make(name + "$Lambda" + count, this);
                            } else if (RecordMethod.is(method, linker)) {
                                RecordMethod plain = RecordMethod.of(method, arguments);
                                methods.add(plain);
                                plain.call(this);
                            } else {
                                super.visitInvokeDynamicInsn(method, factory, linker, arguments);
                            }
                        }
                    };
        }

        private LambdaClass add(LambdaClass lambda) {
            String its = name + "$Lambda" + ++count;
            made.put(its, lambda.write(its, host, version));
            guests.computeIfAbsent(host, h -> new ArrayList<>()).add(its);
            return lambda;
        }

        boolean isChanged() {
            return count > 0 || !methods.isEmpty();
        }

        @Override
        public void visitEnd() {
            methods.forEach(method -> method.write(cv));
            super.visitEnd();
        }
    }
}
