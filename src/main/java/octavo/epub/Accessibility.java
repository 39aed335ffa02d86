package octavo.epub;

import java.util.ArrayList;
import java.util.List;
import octavo.edition.Edition;
import octavo.edition.Phrases.Key;

/**
 * What is true of a book for readers with disabilities (EPUB Accessibility 1.1, schema.org vocabulary): a feature is
 * named only if the book has it.
 */
record Accessibility(boolean pictures, boolean exhibits, boolean notes, boolean pages) {
    static final String CONFORMS_TO = "EPUB Accessibility 1.1 - WCAG 2.1 Level AA";

    /** A property of the package and its value. */
    record Claim(String property, String value) {}

    List<Claim> claims(Edition edition) {
        List<Claim> claims = new ArrayList<>();
        add(claims, "accessMode", true, "textual");
        add(claims, "accessMode", pictures, "visual");
        add(claims, "accessModeSufficient", true, "textual");
        add(claims, "accessibilityFeature", true, "structuralNavigation", "tableOfContents", "readingOrder");
        add(claims, "accessibilityFeature", true, "displayTransformability", "ARIA");
        add(claims, "accessibilityFeature", pictures, "alternativeText");
        add(claims, "accessibilityFeature", exhibits, "longDescription");
        add(claims, "accessibilityFeature", pages, "pageNavigation", "pageBreakMarkers");
        add(claims, "accessibilityHazard", true, "none");
        add(claims, "accessibilitySummary", true, summary(edition));
        return claims;
    }

    private static void add(List<Claim> claims, String property, boolean holds, String... values) {
        if (holds) {
            for (String value : values) {
                claims.add(new Claim("schema:" + property, value));
            }
        }
    }

    private String summary(Edition edition) {
        List<String> sentences = new ArrayList<>();
        sentences.add(edition.phrases().get(Key.ACCESSIBILITY_TEXT));
        if (notes) {
            sentences.add(edition.phrases().get(Key.ACCESSIBILITY_NOTES));
        }
        if (exhibits) {
            sentences.add(edition.phrases().get(Key.ACCESSIBILITY_EXHIBITS));
        }
        if (pages) {
            sentences.add(edition.phrases().get(Key.ACCESSIBILITY_PAGES));
        }
        return String.join(edition.language().startsWith("zh") ? "" : " ", sentences);
    }
}
