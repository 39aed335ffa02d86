package octavo.epub;

/** A place that reading systems offer to jump to. */
record Landmark(String type, String title, String href) {}
