package org.copydesk.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Mails with markup: where a program writes a head above the mail that is answered and marks it in no other
/// way, as Outlook does, it is marked as what other programs mark it: a quotation of the kind "cite".
final class MailMarkup {

    /// With less text of the sender's own above it, the mail is passed on, not answered.
    private static final int OWN = 200;

    /// Three fields of a head, each behind the other, the sender's first.
    private static final Pattern HEAD = Pattern.compile(
            "^(?:From|Von|De|Da)\\s?: .{1,400}?(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado|Inviato)\\s?: .{1,200}?"
                    + "(?:Subject|Betreff|Objet|Asunto|Oggetto)\\s?: .*",
            Pattern.DOTALL);

    private static final int LONGEST_HEAD = 1200;

    private MailMarkup() {}

    /// The markup with the mail below the head marked as a quotation, or as it was where there is none.
    static String quoted(String markup) {
        if (!markup.contains("Subject:")
                && !markup.contains("Betreff:")
                && !markup.contains("Objet")
                && !markup.contains("Asunto:")
                && !markup.contains("Oggetto:")) {
            return markup;
        }
        Document mail = Jsoup.parse(markup);
        Element head = head(mail);
        if (head == null || charsAbove(head) < OWN) {
            return markup;
        }
        Element quotation = new Element("blockquote").attr("type", "cite");
        List<Node> below = new ArrayList<>();
        for (Node node = head.nextSibling(); node != null; node = node.nextSibling()) {
            below.add(node);
        }
        head.before(quotation);
        quotation.appendChild(head);
        below.forEach(quotation::appendChild);
        return mail.outerHtml();
    }

    /// The outermost element that is such a head and no more.
    private static @Nullable Element head(Document mail) {
        for (Element element : mail.select("p, div")) {
            if (element.wholeText().length() <= LONGEST_HEAD
                    && HEAD.matcher(element.text()).matches()) {
                return element;
            }
        }
        return null;
    }

    private static int charsAbove(Element head) {
        int chars = 0;
        for (Node at = head; at != null && at.parent() != null; at = at.parent()) {
            for (Node node = at.previousSibling(); node != null; node = node.previousSibling()) {
                chars += node instanceof Element element
                        ? element.text().length()
                        : node.nodeValue().strip().length();
            }
        }
        return chars;
    }
}
