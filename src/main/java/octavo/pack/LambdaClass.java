package octavo.pack;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What {@link java.lang.invoke.LambdaMetafactory} would make for one place in the code, by the same rules.
 *
 * @param method the name of the interface's method
 * @param captured types of what the lambda takes from around it
 * @param interfaces the one that it is made for, then markers
 * @param erased the method's type as the interface declares it
 * @param bridges other types under which it is called
 * @param body what it calls: the code in the braces, or the method that a reference names
 * @param typed the method's type at this place
 */
record LambdaClass(
        String method, Type[] captured, Set<Type> interfaces, Type erased, Set<Type> bridges, Handle body, Type typed) {
    private static final String CONSTRUCTOR = "<init>";
    private static final String INSTANCE = "INSTANCE";
    private static final String FACTORY = "of";
    private static final int SERIALIZABLE = 1; // flags of LambdaMetafactory.altMetafactory
    private static final int MARKERS = 2;
    private static final int BRIDGES = 4;

    /**
     * Reads the arguments of the factory; empty for a serializable lambda.
     *
     * @param factory the type of the place: what is captured, to the interface
     * @param linker the name of LambdaMetafactory's method
     */
    static Optional<LambdaClass> of(String method, String factory, String linker, Object... arguments) {
        Set<Type> interfaces = new LinkedHashSet<>(Set.of(Type.getReturnType(factory)));
        Set<Type> bridges = new LinkedHashSet<>();
        if (linker.equals("altMetafactory")) {
            int flags = (Integer) arguments[3];
            if ((flags & SERIALIZABLE) != 0) {
                return Optional.empty();
            }
            int next = 4;
            if ((flags & MARKERS) != 0) {
                next = take(arguments, next, interfaces);
            }
            if ((flags & BRIDGES) != 0) {
                take(arguments, next, bridges);
            }
        }
        return Optional.of(new LambdaClass(
                method,
                Type.getArgumentTypes(factory),
                interfaces,
                (Type) arguments[0],
                bridges,
                (Handle) arguments[1],
                (Type) arguments[2]));
    }

    /** Takes a count and as many types; the index after them. */
    private static int take(Object[] arguments, int at, Set<Type> into) {
        int end = at + 1 + (Integer) arguments[at];
        for (int i = at + 1; i < end; i++) {
            into.add((Type) arguments[i]);
        }
        return end;
    }

    private Type itself() {
        return interfaces.iterator().next();
    }

    /** Puts an object of the class on the stack, in place of what it captures. */
    void make(String name, MethodVisitor code) {
        if (captured.length == 0) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name, INSTANCE, itself().getDescriptor());
        } else {
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, name, FACTORY, Type.getMethodDescriptor(itself(), captured), false);
        }
    }

    /** The class file. */
    byte[] write(String name, String host, int version) {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String[] all = interfaces.stream().map(Type::getInternalName).toArray(String[]::new);
        out.visit(
                version,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                "java/lang/Object",
                all);
        out.visitNestHost(host);
        for (int i = 0; i < captured.length; i++) {
            out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), captured[i].getDescriptor(), null, null)
                    .visitEnd();
        }
        constructor(name, out);
        if (captured.length == 0) {
            instance(name, out);
        } else {
            factory(name, out);
        }
        Set<Type> types = new LinkedHashSet<>(Set.of(erased));
        types.addAll(bridges);
        types.forEach(type -> method(name, type, out));
        out.visitEnd();
        return out.toByteArray();
    }

    private static String field(int i) {
        return "captured" + i;
    }

    private void constructor(String name, ClassWriter out) {
        MethodVisitor code = out.visitMethod(0, CONSTRUCTOR, construction(), null, null);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", CONSTRUCTOR, "()V", false);
        int slot = 1;
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), slot);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), captured[i].getDescriptor());
            slot += captured[i].getSize();
        }
        end(code, Type.VOID_TYPE);
    }

    private String construction() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    }

    /** A lambda that captures nothing is one object, as {@code LambdaMetafactory} makes it. */
    private void instance(String name, ClassWriter out) {
        String type = itself().getDescriptor();
        out.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, INSTANCE, type, null, null)
                .visitEnd();
        MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        construct(name, code);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, INSTANCE, type);
        end(code, Type.VOID_TYPE);
    }

    private void factory(String name, ClassWriter out) {
        MethodVisitor code =
                out.visitMethod(Opcodes.ACC_STATIC, FACTORY, Type.getMethodDescriptor(itself(), captured), null, null);
        construct(name, code);
        end(code, itself());
    }

    private void construct(String name, MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int slot = 0;
        for (Type type : captured) {
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
            slot += type.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, construction(), false);
    }

    /** The interface's method under one of its types: converts, calls the body, converts what it gives. */
    private void method(String name, Type type, ClassWriter out) {
        MethodVisitor code = out.visitMethod(Opcodes.ACC_PUBLIC, method, type.getDescriptor(), null, null);
        boolean constructs = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        Type owner = Type.getObjectType(body.getOwner());
        if (constructs) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        boolean onObject = !constructs && body.getTag() != Opcodes.H_INVOKESTATIC;
        Type[] wanted = Type.getArgumentTypes(body.getDesc());
        int next = onObject ? -1 : 0; // of what the body wants; before the first stands the object that it is called on
        for (int i = 0; i < captured.length; i++, next++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured[i].getDescriptor());
            Conversion.of(captured[i], next < 0 ? owner : wanted[next], code);
        }
        Type[] given = type.getArgumentTypes();
        int slot = 1;
        for (int i = 0; i < given.length; i++, next++) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), slot);
            slot += given[i].getSize();
            Type here = typed.getArgumentTypes()[i];
            Conversion.of(given[i], here, code);
            Conversion.of(here, next < 0 ? owner : wanted[next], code);
        }
        call(code);
        Conversion.of(constructs ? owner : Type.getReturnType(body.getDesc()), type.getReturnType(), code);
        end(code, type.getReturnType());
    }

    private void call(MethodVisitor code) {
        int opcode = switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL; // private too
        };
        code.visitMethodInsn(opcode, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    }

    private static void end(MethodVisitor code, Type result) {
        code.visitInsn(result.getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0); // computed
        code.visitEnd();
    }
}
