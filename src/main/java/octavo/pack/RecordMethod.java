package octavo.pack;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * {@code equals} or {@code hashCode} of a record in plain code, as {@link java.lang.runtime.ObjectMethods} puts it together
 * from method handles at run time.
 *
 * @param called which of the two
 * @param owner the record
 * @param components its fields
 */
record RecordMethod(String called, Type owner, Handle[] components) {
    private static final String FACTORY = "java/lang/runtime/ObjectMethods";
    private static final String OBJECTS = "java/util/Objects";
    private static final int STACK = 5; // a result and two doubles

    /** Whether a place in the code asks for one of the two. */
    static boolean is(String method, Handle linker) {
        return linker.getOwner().equals(FACTORY) && !method.equals("toString");
    }

    /** @param arguments of the factory: the record, names, fields */
    static RecordMethod of(String method, Object... arguments) {
        Handle[] components = new Handle[arguments.length - 2];
        for (int i = 0; i < components.length; i++) {
            components[i] = (Handle) arguments[i + 2];
        }
        return new RecordMethod(method, (Type) arguments[0], components);
    }

    private boolean isEquals() {
        return called.equals("equals");
    }

    private String name() {
        return isEquals() ? "areEqual" : "hash";
    }

    private String type() {
        return isEquals()
                ? Type.getMethodDescriptor(Type.BOOLEAN_TYPE, owner, Type.getType(Object.class))
                : Type.getMethodDescriptor(Type.INT_TYPE, owner);
    }

    /** Calls it with what is on the stack. */
    void call(MethodVisitor code) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner.getInternalName(), name(), type(), false);
    }

    /** Adds it to the record. */
    void write(ClassVisitor out) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor code = out.visitMethod(access, name(), type(), null, null);
        if (isEquals()) {
            equal(code);
        } else {
            hash(code);
        }
        code.visitEnd();
    }

    private void hash(MethodVisitor code) {
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle component : components) {
            Type type = Type.getType(component.getDesc());
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            get(component, 0, code);
            boolean object = type.getSort() >= Type.ARRAY;
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    object ? OBJECTS : Conversion.box(type).getInternalName(),
                    "hashCode",
                    object ? "(Ljava/lang/Object;)I" : Type.getMethodDescriptor(Type.INT_TYPE, type),
                    false);
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(STACK, 1);
    }

    private void equal(MethodVisitor code) {
        Label yes = new Label();
        Label no = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitJumpInsn(Opcodes.IF_ACMPEQ, yes);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, owner.getInternalName());
        code.visitJumpInsn(Opcodes.IFEQ, no);
        for (Handle component : components) {
            get(component, 0, code);
            get(component, 1, code);
            unless(Type.getType(component.getDesc()), no, code);
        }
        result(yes, Opcodes.ICONST_1, code);
        result(no, Opcodes.ICONST_0, code);
        code.visitMaxs(STACK, 2);
    }

    private static void result(Label label, int constant, MethodVisitor code) {
        code.visitLabel(label);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(constant);
        code.visitInsn(Opcodes.IRETURN);
    }

    private void get(Handle component, int variable, MethodVisitor code) {
        code.visitVarInsn(Opcodes.ALOAD, variable);
        if (variable > 0) {
            code.visitTypeInsn(Opcodes.CHECKCAST, owner.getInternalName());
        }
        code.visitFieldInsn(Opcodes.GETFIELD, component.getOwner(), component.getName(), component.getDesc());
    }

    /** Leaves unless the two values on the stack are equal: floating ones as their boxes are, so that NaN equals itself. */
    private static void unless(Type type, Label no, MethodVisitor code) {
        switch (type.getSort()) {
            case Type.FLOAT, Type.DOUBLE -> {
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        Conversion.box(type).getInternalName(),
                        "compare",
                        Type.getMethodDescriptor(Type.INT_TYPE, type, type),
                        false);
                code.visitJumpInsn(Opcodes.IFNE, no);
            }
            case Type.LONG -> {
                code.visitInsn(Opcodes.LCMP);
                code.visitJumpInsn(Opcodes.IFNE, no);
            }
            case Type.ARRAY, Type.OBJECT -> {
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC, OBJECTS, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
                code.visitJumpInsn(Opcodes.IFEQ, no);
            }
            default -> code.visitJumpInsn(Opcodes.IF_ICMPNE, no);
        }
    }
}
