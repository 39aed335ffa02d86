package octavo.pdf;

/** A dictionary or an array: an object with a number of its own that others refer to, or one written inside its owner. */
abstract sealed class PdfObject permits Dictionary, Array {
    private boolean direct;
    private int number;

    /** Whether it is written inside its owner. */
    final boolean isDirect() {
        return direct;
    }

    final void setDirect(boolean direct) {
        this.direct = direct;
    }

    /** The number in the file; 0 as long as it has none. */
    final int number() {
        return number;
    }

    final void setNumber(int number) {
        this.number = number;
    }
}
