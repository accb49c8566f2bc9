package org.copydesk.corpus.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Mails with markup: where a program writes a head above the mail that is answered and marks it in no other
/// way, as Outlook does, it is marked as what other programs mark it: a quotation of the kind "cite".
final class MailMarkup {

    /// With less text of the sender's own above it, the mail is passed on, not answered.
    private static final int OWN = 200;

    /// Three fields of a head, each behind the other, the sender's first.
    private static final Pattern HEAD = Pattern.compile(
            "^(?:From|Von|De|Da|Van|Från|Fra|Od) ?: .{1,400}?(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado|Enviada em|Inviato"
                    + "|Data|Verzonden|Skickat|Sendt|Wysłano) ?: .{1,200}?(?:To|An|À|Para|A|Aan|Till|Til|Do) ?: .{1,400}?"
                    + "(?:Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Ämne|Emne|Temat) ?: .*",
            Pattern.DOTALL);

    private static final List<String> SUBJECTS = List.of(
            "Subject", "Betreff", "Objet", "Asunto", "Assunto", "Oggetto", "Onderwerp", "Ämne", "Emne", "Temat");

    private static final int LONGEST_HEAD = 1200;

    private MailMarkup() {}

    /// The markup with the mail below the head marked as a quotation, or as it was where there is none.
    static String quoted(String markup) {
        if (SUBJECTS.stream().noneMatch(markup::contains)) {
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
        IdentityHashMap<Element, Integer> chars = chars(mail);
        for (Element element : mail.select("p, div")) {
            int length = chars.getOrDefault(element, 0);
            Element around = element.parent();
            // with no more text than the element around it, it was looked at already
            boolean seen = around != null && isBox(around) && length == chars.getOrDefault(around, -1);
            if (!seen
                    && length <= LONGEST_HEAD
                    && HEAD.matcher(element.text().replace('\u00a0', ' ').replace('\u202f', ' '))
                            .matches()) {
                return element;
            }
        }
        return null;
    }

    private static boolean isBox(Element element) {
        return element.normalName().equals("p") || element.normalName().equals("div");
    }

    /// How much text each element holds, in one walk.
    private static IdentityHashMap<Element, Integer> chars(Document mail) {
        IdentityHashMap<Element, Integer> chars = new IdentityHashMap<>();
        mail.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                    chars.merge(parent, text.getWholeText().length(), Integer::sum);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.parent() != null) {
                    chars.merge(element.parent(), chars.getOrDefault(element, 0), Integer::sum);
                }
            }
        });
        return chars;
    }

    private static int charsAbove(Element head) {
        int chars = 0;
        for (Element at = head; at != null && !at.normalName().equals("body"); at = at.parent()) {
            for (Node node = at.previousSibling(); node != null; node = node.previousSibling()) {
                if (node instanceof Element element) {
                    chars += element.text().length();
                } else if (node instanceof TextNode text) {
                    chars += text.text().strip().length();
                }
            }
        }
        return chars;
    }
}
