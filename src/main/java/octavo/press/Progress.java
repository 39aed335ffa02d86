package octavo.press;

/** Hears how a run goes. Calls come from several threads, one at a time. */
public interface Progress {

    /** Reading is over; this many briefs will be set. */
    void begun(int briefs);

    /** A brief is set. */
    void set(Finished brief);

    /** So many of all copies of a brief are made. */
    default void copied(String brief, int done, int all) {}

    /** Hears nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void begun(int briefs) {}

        @Override
        public void set(Finished brief) {}
    };
}
