package octavo.brief;

import java.util.Optional;
import java.util.Set;
import octavo.edition.Edition.Paper;
import octavo.edition.Edition.PdfVersion;

/** A brief with a few things changed. */
final class Changed {
    private final Brief brief;
    private Set<String> audience;
    private String style;
    private String language;
    private Paper paper;
    private Brief.Limit limit;
    private Terms terms;
    private Optional<PdfVersion> pdf;

    Changed(Brief brief) {
        this.brief = brief;
        this.audience = brief.audience();
        this.style = brief.style();
        this.language = brief.language();
        this.paper = brief.paper();
        this.limit = brief.limit();
        this.terms = brief.terms();
        this.pdf = brief.pdf();
    }

    Changed pdf(PdfVersion value) {
        pdf = Optional.of(value);
        return this;
    }

    Changed terms(Terms value) {
        terms = value;
        return this;
    }

    Changed setting(Copy.Setting setting) {
        boolean same = setting.style().equals(style);
        audience = setting.audience();
        style = setting.style();
        language = setting.language();
        paper = setting.paper();
        limit = same || limit.pages().isEmpty() ? limit : Brief.Limit.NONE;
        return this;
    }

    Brief brief() {
        return new Brief(
                brief.id(),
                brief.title(),
                brief.shortTitle(),
                brief.subtitle(),
                brief.standfirst(),
                brief.kicker(),
                brief.readers(),
                audience,
                style,
                language,
                brief.untranslated(),
                paper,
                brief.formats(),
                limit,
                brief.parts(),
                brief.notes(),
                brief.contents(),
                brief.summary(),
                brief.data(),
                terms,
                brief.copies(),
                pdf,
                brief.authors(),
                brief.date(),
                brief.kin(),
                brief.span());
    }
}
