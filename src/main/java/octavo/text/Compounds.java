package octavo.text;

import java.util.Locale;
import java.util.Set;

/**
 * Where the words of a German compound meet: the place where readers like to see it divided, and where no division misleads.
 * TeX's patterns give every permitted place and do not tell them apart.
 *
 * <p>A division is taken for such a place where one side is a word that reports are full of, or the left one ends in a
 * suffix with its linking s. What is not found is divided as cheaply as any other word, so the list need not be whole.
 */
final class Compounds {
    /** Stems that open a word's second part, or, with or without a linking letter, close its first. */
    private static final Set<String> STEMS = Set.of("""
        abbau abgabe ablauf abhängig absatz abteil aktie alter amts analyse anbieter anforder angebot
        angelegen anlage anspruch anstalt anteil antrag arbeit artikel aufbau aufgabe auftrag aufsicht
        ausbau ausfuhr ausgabe ausland auswahl auto bank bedarf bedeut behörde beitrag bereich bericht beruf
        beschaff besitz betrieb bevölker beziehung bildung binnen boden branche bundes bürger chemie daten
        dienst digital druck durchschnitt ebene eigen einfuhr einheit einkommen einricht elektr energie
        entscheid entwick erfahr ergebnis erzeug europa export fabrik fähig fahrzeug faktor fertig festland
        finanz firm fläche folge förder form forsch frage freiheit führ gebiet gefahr gehalt gemein gericht
        geschäft geschicht geschwind gesellschaft gesetz gesund getriebe gewerbe gewinn grenz größe grund
        gruppe güter halb handel handl haupt haus hersteller hilfe hoch import industrie information
        infrastruktur inland innen innovation institut interess international invest jahr kapital karte kern
        kette klasse komponent konflikt konkurr kontroll konzern kosten kraft kredit krise kunde kunst lager
        land länder lauf leben leistung leiter liefer linie liste lizenz lücke luft macht markt märkt
        maschin maßnahm material medien mehr meister menge menschen metall milliard million minister mittel
        modell monat nachfrag nation natur netz norm nutz objekt ordnung organis partei partner person plan
        platz politik preis privat produkt programm projekt provinz prozess punkt quelle rahmen raum recht
        regel regier region reihe republik ressourc risik roboter rohstoff rolle rüst schaden schlüssel
        schöpf schritt schule schutz schwell selbst sicher siedl signal sitz spiel spitze sprach staat stadt
        standard standort stell steuer stimm stoff straf strategi strom struktur stück studie stufe
        subvention system tausch technik techno teil telefon termin text themen titel träger treib umfeld
        umwelt unternehm ursach verband verbot verbrauch verfahr verhält verkauf verkehr verlag versorg
        versuch vertrag verwalt volk vorteil wachstum waffen wahl währung waren wasser wechsel weg welt werk
        wert wettbewerb wirtschaft wissen wohn zahl zeit zentral zentrum ziel zoll zone zukunft zuliefer
        zuschuss zustand zweck
        """.strip().split("\\s+"));

    /** Suffixes with the s that links them to the next word. */
    private static final Set<String> LINKED =
            Set.of("ungs", "heits", "keits", "schafts", "tions", "sions", "täts", "lings", "tums");

    private static final Set<String> PREFIXES =
            Set.of("be", "ge", "er", "ver", "zer", "ent", "emp", "miss", "un", "in");

    /** What makes a word of another and is no word itself. */
    private static final Set<String> SUFFIXES = Set.of(
            "lich", "keit", "heit", "schaft", "haft", "ung", "sam", "bar", "ler", "chen", "isch", "nis", "tum", "ieren",
            "iert");

    private static final Set<String> LINKS = Set.of("s", "es", "n", "en", "er", "e");

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_STEM = 14;

    private Compounds() {}

    /** For each division of a word, whether it lies between two words. */
    static boolean[] borders(String word, int[] points, String language) {
        boolean[] borders = new boolean[points.length];
        if (points.length > 0 && language.startsWith("de")) {
            String lower = word.toLowerCase(Locale.GERMAN);
            for (int i = 0; i < points.length; i++) {
                borders[i] = isBorder(lower, points[i]);
            }
        }
        return borders;
    }

    private static boolean isBorder(String word, int at) {
        String left = letters(word.substring(0, at));
        String right = word.substring(at);
        if (left.length() < 3 || right.length() < 4 || PREFIXES.contains(left)) {
            return false;
        }
        return endsIn(LINKED, left) || opensWithStem(right) || !opensWith(SUFFIXES, right) && endsInStem(left);
    }

    /** Without marks before the word. */
    private static String letters(String left) {
        int start = 0;
        while (start < left.length() && !Character.isLetter(left.charAt(start))) {
            start++;
        }
        return left.substring(start);
    }

    private static boolean opensWithStem(String right) {
        for (int n = SHORTEST_STEM; n <= Math.min(LONGEST_STEM, right.length()); n++) {
            if (STEMS.contains(right.substring(0, n))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInStem(String left) {
        if (closes(left)) {
            return true;
        }
        for (String link : LINKS) {
            if (left.endsWith(link) && closes(left.substring(0, left.length() - link.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(String left) {
        for (int n = SHORTEST_STEM; n <= Math.min(LONGEST_STEM, left.length()); n++) {
            if (STEMS.contains(left.substring(left.length() - n))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsIn(Set<String> ends, String left) {
        return ends.stream().anyMatch(left::endsWith);
    }

    private static boolean opensWith(Set<String> starts, String right) {
        return starts.stream().anyMatch(right::startsWith);
    }
}
