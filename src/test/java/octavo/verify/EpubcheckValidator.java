package octavo.verify;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** EPUBCheck, usage messages included. It changes the JAXP defaults, so it stays out of normal runs. */
public final class EpubcheckValidator implements Validator {

    @Override
    public String ending() {
        return "epub";
    }

    @Override
    public List<String> standards(byte[] file) {
        return List.of("EPUB 3.3");
    }

    @Override
    public List<Fault> faults(byte[] file) {
        // CSS-028 says only that fonts are embedded, as a style may ask; a style with fonts: false has none
        return all(file).stream()
                .filter(fault -> !fault.clause().startsWith("CSS-028 "))
                .toList();
    }

    /** Everything that is said, down to usage messages. One book at a time: EPUBCheck is not known to be safe otherwise. */
    public static synchronized List<Fault> all(byte[] file) {
        List<Fault> faults = new ArrayList<>();
        MasterReport report = new Collector(faults);
        EpubCheck check = new EpubCheck(new ByteArrayInputStream(file), report, "book.epub");
        check.setLocale(Locale.ENGLISH);
        check.doValidate();
        return faults;
    }

    private static final class Collector extends MasterReport {
        private final List<Fault> faults;

        Collector(List<Fault> faults) {
            super(false);
            setReportingLevel(ReportingLevel.Usage);
            this.faults = faults;
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            if (message.getSeverity() == Severity.SUPPRESSED || message.getSeverity() == Severity.INFO) {
                return;
            }
            int line = Math.max(0, location.getLine());
            String entry = location.getPath();
            faults.add(new Fault(
                    "EPUB 3.3",
                    message.getID() + " " + message.getSeverity(),
                    message.getMessage(arguments),
                    line > 0 ? entry + ":" + line : entry,
                    OptionalInt.empty(),
                    entry,
                    line));
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {}

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {}
    }
}
