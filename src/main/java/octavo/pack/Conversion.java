package octavo.pack;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** How a value of one type becomes one of another where a lambda is called: casts, boxes, and wider numbers. */
final class Conversion {
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");
    private static final Type NUMBER = Type.getObjectType("java/lang/Number");
    private static final String NUMBERS = "BSIJFD"; // Java's order of width, where a char stands beside a short

    private Conversion() {}

    /** Converts what is on top of the stack. */
    static void of(Type from, Type to, MethodVisitor code) {
        if (from.equals(to)) {
            return;
        }
        if (to.getSort() == Type.VOID) {
            code.visitInsn(from.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        } else if (!isPrimitive(from) && !isPrimitive(to)) {
            cast(to, code);
        } else if (!isPrimitive(to)) {
            Type box = box(from);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", Type.getMethodDescriptor(box, from), false);
        } else if (!isPrimitive(from)) {
            unbox(from, to, code);
        } else {
            widen(from, to, code);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static void cast(Type to, MethodVisitor code) {
        if (!to.equals(OBJECT)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    /** From a box of its own, or from any number, or from what must be its box. */
    private static void unbox(Type from, Type to, MethodVisitor code) {
        Type held = held(from);
        if (isPrimitive(held)) {
            read(from, held, code);
            of(held, to, code);
            return;
        }
        Type box = NUMBERS.contains(to.getDescriptor()) ? NUMBER : box(to);
        cast(box, code);
        read(box, to, code);
    }

    private static void read(Type box, Type value, MethodVisitor code) {
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                box.getInternalName(),
                value.getClassName() + "Value",
                Type.getMethodDescriptor(value),
                false);
    }

    private static void widen(Type from, Type to, MethodVisitor code) {
        boolean small = from.getSort() <= Type.INT; // an int on the stack
        switch (to.getSort()) {
            case Type.LONG -> code.visitInsn(Opcodes.I2L);
            case Type.FLOAT -> code.visitInsn(small ? Opcodes.I2F : Opcodes.L2F);
            case Type.DOUBLE ->
                code.visitInsn(small ? Opcodes.I2D : from.getSort() == Type.LONG ? Opcodes.L2D : Opcodes.F2D);
            default -> {} // a smaller one to an int
        }
    }

    /** The class that boxes a primitive type. */
    static Type box(Type type) {
        return Type.getObjectType("java/lang/"
                + switch (type.getSort()) {
                    case Type.BOOLEAN -> "Boolean";
                    case Type.CHAR -> "Character";
                    case Type.BYTE -> "Byte";
                    case Type.SHORT -> "Short";
                    case Type.INT -> "Integer";
                    case Type.LONG -> "Long";
                    case Type.FLOAT -> "Float";
                    default -> "Double";
                });
    }

    /** What a box holds; the type itself if it is none. */
    private static Type held(Type type) {
        for (Type each : new Type[] {
            Type.BOOLEAN_TYPE,
            Type.CHAR_TYPE,
            Type.BYTE_TYPE,
            Type.SHORT_TYPE,
            Type.INT_TYPE,
            Type.LONG_TYPE,
            Type.FLOAT_TYPE,
            Type.DOUBLE_TYPE
        }) {
            if (box(each).equals(type)) {
                return each;
            }
        }
        return type;
    }
}
