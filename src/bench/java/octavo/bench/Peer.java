package octavo.bench;

/** A program that makes a PDF of the specimen, ready to run again and again on one thread. */
interface Peer {
    String name();

    /** What it does and does not do, in one line. */
    String terms();

    /** A new PDF of the specimen. */
    byte[] make();
}
