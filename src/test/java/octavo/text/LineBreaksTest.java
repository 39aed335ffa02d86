package octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

    /** A bar stands at every place where a line may end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain |words |break |at |spaces.",
                "He |said, |“No |(not |yet)!” |and |left.",
                "A |state-|owned |firm’s |e-mail |and |x-ray |machines",
                "Robots — |and |parts — |were |bought; |robots—|and |parts",
                "It |grew – |slowly – |in |2015–|2020.",
                "Of |40 per cent |and |40 % |or |5 km |for |€ 5 |and |USD 10 billion",
                "12 Mrd. € |und |5 Mio. |Euro, |9.30 Uhr |am |3. Juli |2021, |im |18. Jahrhundert",
                "S. 23 ff. |und |z. B. i. V. m. |Art. 5 |Abs. 2 |Nr. 3, |d. h. |so",
                "le |1er juillet |2021, |XVIIIe |siècle, |n° 7, |5 millions |d’euros, |en |2020 |l’État",
                "40 por ciento |y |25 millones |de |euros",
                "On |3 July |2021 |and |July 3, |2021, |at |5 p.m. |on |Friday",
                "Mr Li, |Dr. Wang, |Prof. Dr. Zhang, |J. K. |Rowling |of |World |War II |and |Louis XIV",
                "1 234 567 t |and |100 000 yuan |or |in |2020 |300 |firms, |3 × 10 m, |n = |12 |and |a > |5",
                "220 V |and |60–|70 dB(A), |10 kΩ |or |4.2 µg/m³, |Nos. 8–|9 |of |note 25",
                "C:\\Users\\|Public\\|Documents",
                "约|合|US$ 170，|阿|尔·|马|歇|尔，|1978—|2020年",
                "See |Exhibit 3 |and |p. 12 |and |(Table 4).",
                "and/|or |but |not |1/2 |or |km/h",
                "no\u00A0break |but\u2060here\u2060 |and |a\u202Fb",
                "soft\u00AD|hyphen |and |zero\u200B|width",
                "What…? |Well…|so",
                "part(s) |and |[note] |{x}",
                "国|家|主|席|说：|“自|力|更|生”|。",
                "（新|型）|、|《文|件》|的",
                "Latin|汉|字|Latin |汉|字 |(新|型|举|国)",
                "到|2025年，|约9000家|达|到|50万|元；|见|第4章|和|图3",
                "カ|ッ|プ|ー|ス",
                "«Bonjour» |et |« oui »",
                "$5.00 |−3.5 |+7 |№ 5 |§ 12",
                "3.5-inch |and |A4-|size |pages, |22-nm |chips |of |a |20-year-|old, |COVID-19-|free",
                "first\nsecond"
            })
    void knowsWhereLinesMayEnd(String marked) {
        String text = marked.replace("|", "");
        String found = marked(text);
        if (marked.startsWith("（") || marked.startsWith("カ") || marked.startsWith("国") || marked.startsWith("Latin")) {
            assertThat(found).as("as ICU says").isEqualTo(icu(text));
        } else {
            assertThat(found.replace("\n|", "\n")).isEqualTo(marked);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://|example|.org|/policy|/china|-robots|_2023|?page=|12&|lang=|en|#top",
                "www|.example|.org|/a/b",
                "first|.second|-name|_x|@department|-of|-industry|.example|.org",
                "doi:|10|.1000|/journal|.2023|.0001",
                "example|.org|/reports|/self|-reliance|.pdf"
            })
    void breaksAddressesAsChicagoDoes(String marked) {
        String text = marked.replace("|", "");
        byte[] breaks = LineBreaks.find(text);
        assertThat(marked(text)).isEqualTo(marked);
        for (int i = 1; i < text.length(); i++) {
            assertThat(breaks[i]).isIn(LineBreaks.NONE, LineBreaks.ADDRESS);
        }
    }

    @Test
    void kindsTellPlacesApart() {
        byte[] breaks = LineBreaks.find("a-b self-made soft\u00ADer\u2028next");
        assertThat(breaks[2]).isEqualTo(LineBreaks.NONE);
        assertThat(breaks[4]).isEqualTo(LineBreaks.SPACE);
        assertThat(breaks[9]).isEqualTo(LineBreaks.DASH);
        assertThat(breaks[19]).isEqualTo(LineBreaks.SOFT);
        assertThat(breaks[22]).isEqualTo(LineBreaks.FORCED);
    }

    /** Prose in our own words; every difference from ICU must be one of those that the class lists. */
    @Test
    void agreesWithIcuOnProse() {
        List<String> unexplained = new ArrayList<>();
        int compared = 0;
        for (String text : PROSE) {
            String ours = marked(text);
            String theirs = icu(text);
            TreeSet<Integer> a = places(ours);
            TreeSet<Integer> b = places(theirs);
            compared += b.size();
            for (int i = 1; i < text.length(); i++) {
                if (a.contains(i) != b.contains(i) && !listed(text, i)) {
                    unexplained.add(text.substring(Math.max(0, i - 10), i) + "|"
                            + text.substring(i, Math.min(text.length(), i + 10)));
                }
            }
        }
        assertThat(unexplained).isEmpty();
        assertThat(compared).isGreaterThan(200);
    }

    @Test
    void endsOnAnyInput() {
        Random random = new Random(3);
        String alphabet =
                " \u00A0\u200B\u2060\u00AD\n\u2028-–—/.,:;!?'\"“”‘’«»()[]aZ09%€$国，。（」ー\u0301\uD83D\uDE00\uD800";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            byte[] breaks = LineBreaks.find(text.toString());
            assertThat(breaks).hasSize(text.length());
            for (int i = 0; i < breaks.length; i++) {
                boolean beforeSpace = text.charAt(i) == ' ';
                if (i == 0 || beforeSpace && breaks[i] != LineBreaks.FORCED) {
                    assertThat(breaks[i]).as("%d of %s", i, text).isEqualTo(LineBreaks.NONE);
                }
            }
        }
    }

    private static boolean listed(String text, int i) {
        String before = text.substring(0, i);
        String after = text.substring(i);
        return after.startsWith("–")
                || after.startsWith("—") // a dash never starts a line
                || before.matches("(?s).*[0-9] ") // number and unit
                || before.matches("(?s).*(USD|RMB|Exhibit|Table|p\\.) ")
                || before.matches("(?s).*[0-9]-") // 12-fold
                || before.endsWith("per ") && after.startsWith("cent")
                || before.endsWith(" Mrd. ")
                || before.matches("(?s).*[0-9]") && after.matches("[年万家].*")
                || before.matches("(?s).*\\b\\w-") // e-mail
                || before.endsWith("-") && after.matches("\\w\\b.*") // vitamin-C
                || before.matches("(?s).*(https?:|www\\.|example)\\S*") // addresses
                || before.endsWith("/");
    }

    private static String marked(String text) {
        byte[] breaks = LineBreaks.find(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(breaks[i] == LineBreaks.NONE ? "" : "|").append(text.charAt(i));
        }
        return out.toString();
    }

    private static String icu(String text) {
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ENGLISH);
        lines.setText(text);
        StringBuilder out = new StringBuilder(text);
        List<Integer> places = new ArrayList<>();
        for (int p = lines.first(); p != BreakIterator.DONE; p = lines.next()) {
            places.add(p);
        }
        for (int k = places.size() - 2; k > 0; k--) {
            out.insert((int) places.get(k), '|');
        }
        return out.toString();
    }

    private static TreeSet<Integer> places(String marked) {
        TreeSet<Integer> places = new TreeSet<>();
        int at = 0;
        for (char c : marked.toCharArray()) {
            if (c == '|') {
                places.add(at);
            } else {
                at++;
            }
        }
        return places;
    }

    private static final List<String> PROSE = List.of(
            "The ministry’s plan (first drafted in 2015) set targets of 50 and 80 per cent; by 2020 none had been met.",
            "“We were too slow,” the engineers said – and bought gears from Japan’s two best-known makers, once more.",
            "Prices fell from USD 1,200 to USD 850 a unit, i.e. by 29.2%, while wages rose 3.5–4.0% (see Exhibit 2).",
            "Does it matter? It does! In the long run, state-owned firms/institutes pay: R&D budgets grew 12-fold...",
            "Der Plan, der „eigenständig“ heißt, kostet 3 Mrd. € pro Jahr; der Anteil (rund 40 %) steigt – langsam.",
            "Le plan « autonome » coûte 3 milliards d’euros ; la part de l’État (environ 40 %) augmente.",
            "The term is 新型举国体制 (“new-type whole-nation system”); 小巨人 firms number 9,000 or so.",
            "Read more at https://example.org/reports/2023/robots.html?lang=en or write an e-mail to the authors.",
            "Notes[1] and marks* cling† to words; vitamin-C and T-shirts stay whole; x/y axes, too.",
            "Sub-section 4.1(a)—on subsidies—was dropped; the rest (4.2, 4.3) stands, at least “for now”.",
            "国家支持企业创新，“小巨人”企业约有9000家；到2025年（含）达到1万家。");
}
