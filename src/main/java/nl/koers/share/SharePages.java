package nl.koers.share;

import java.util.Locale;
import nl.koers.i18n.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What is said instead of a report: the same in both languages for everybody, so that it gives nothing away. */
@Component
class SharePages {

    private static final String STYLE = "html{font-family:system-ui,\"Segoe UI\",Roboto,sans-serif;line-height:1.5;"
            + "color:#18212c;background:#eef1f4}main{max-width:560px;margin:12vh auto;padding:8px 32px 28px;"
            + "background:#fff;border:1px solid #dfe4ea;border-radius:12px}h1,h2{font-size:20px;line-height:1.3;"
            + "margin:24px 0 4px}p{margin:0;color:#586473}@media(max-width:600px){main{margin:0;border:0;border-radius:0;"
            + "padding:8px 16px 28px}}";

    private final Texts texts;

    SharePages(Texts texts) {
        this.texts = texts;
    }

    /** The link leads nowhere. */
    String nothing() {
        return page("share.nothing");
    }

    /** Too many links that lead nowhere were tried. */
    String later() {
        return page("share.later");
    }

    private String page(String key) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"robots\" content=\"noindex, nofollow\"><title>"
                + said(Texts.ENGLISH, key) + "</title><style>" + STYLE + "</style></head><body><main>"
                + "<h1>" + said(Texts.ENGLISH, key) + "</h1><p>" + said(Texts.ENGLISH, key + ".text") + "</p>"
                + "<div lang=\"nl\"><h2>" + said(Texts.DUTCH, key) + "</h2><p>" + said(Texts.DUTCH, key + ".text")
                + "</p></div></main></body></html>\n";
    }

    private String said(Locale language, String key) {
        return HtmlUtils.htmlEscape(texts.get(language, key));
    }
}
