package org.copydesk.bench;

import java.util.Random;

/// Makes pages as news sites serve them: a 600-word article inside menus, related links, comments, JSON-LD, and
/// scripts that bring the whole to a size. Half of a real page's bytes are scripts and styles, and it has one to two
/// thousand elements; so have these. The same seed makes the same pages. For one thread.
final class PageMaker {

    private static final int PARAGRAPHS = 8;
    private static final int SCRIPT_SHARE = 2;

    private final Prose prose;
    private final Random random;

    PageMaker(long seed) {
        prose = new Prose(seed);
        random = new Random(seed + 1);
    }

    /// A page of about `chars` characters.
    String html(int chars) {
        String headline = prose.headline();
        StringBuilder page = new StringBuilder(chars + 4096);
        head(page, headline);
        script(page, chars / SCRIPT_SHARE / 2);
        page.append("</head><body class=\"page page--article\"><div id=\"app\" class=\"site-wrapper\">");
        menu(page, "site-nav primary-menu", 60);
        page.append("<main><article class=\"article article--news\"><header class=\"article-header\"><h1>")
                .append(headline)
                .append("</h1><div class=\"byline\">By <a href=\"/staff/7\">Ines Varga</a></div></header>")
                .append("<div class=\"article-body rich-text\" itemprop=\"articleBody\">");
        article(page);
        page.append("</div></article></main><aside class=\"sidebar\">");
        while (page.length() < chars - chars / SCRIPT_SHARE / 2 - 3000) {
            teaser(page);
        }
        page.append("</aside>");
        comments(page);
        menu(page, "footer-links", 40);
        page.append("</div>");
        script(page, chars - page.length() - 40);
        return page.append("</body></html>").toString();
    }

    private void head(StringBuilder page, String headline) {
        page.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(headline)
                .append(" | Harbour Gazette</title><meta property=\"og:site_name\" content=\"Harbour Gazette\">")
                .append("<meta property=\"og:title\" content=\"")
                .append(headline)
                .append("\"><link rel=\"canonical\" href=\"https://gazette.example/")
                .append(random.nextInt(1_000_000))
                .append("\"><script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",")
                .append("\"@type\":\"NewsArticle\",\"headline\":\"")
                .append(headline)
                .append("\",\"datePublished\":\"2026-03-0")
                .append(1 + random.nextInt(9))
                .append("T10:00:00Z\",\"author\":{\"@type\":\"Person\",\"name\":\"Ines Varga\"}}</script>");
    }

    private void article(StringBuilder page) {
        for (int i = 0; i < PARAGRAPHS; i++) {
            page.append("<p class=\"paragraph\">").append(prose.paragraph()).append("</p>\n");
            if (i == 2) {
                page.append("<figure class=\"image\"><img src=\"/i/1.jpg\" alt=\"\"><figcaption class=\"caption\">")
                        .append(prose.headline())
                        .append("</figcaption></figure><div class=\"promo newsletter-signup\"><p>Get our letters.</p>")
                        .append("<form><input name=\"mail\"><button>Subscribe</button></form></div>");
            }
        }
    }

    private void menu(StringBuilder page, String name, int items) {
        page.append("<nav class=\"").append(name).append("\"><ul class=\"menu__list\">");
        for (int i = 0; i < items; i++) {
            page.append("<li class=\"menu__item menu__item--level-1\"><a class=\"menu__link\" href=\"/section/")
                    .append(i)
                    .append("\"><span>")
                    .append(prose.label())
                    .append("</span></a></li>\n");
        }
        page.append("</ul></nav>");
    }

    private void teaser(StringBuilder page) {
        page.append("<div class=\"card card--teaser js-card\" data-id=\"")
                .append(random.nextInt(1_000_000))
                .append("\"><a class=\"card__link\" href=\"/story/")
                .append(random.nextInt(1_000_000))
                .append("\"><picture><source srcset=\"/i/a.webp 1x, /i/b.webp 2x\" type=\"image/webp\">")
                .append("<img class=\"card__image lazy\" loading=\"lazy\" src=\"/i/a.jpg\" alt=\"\"></picture>")
                .append("<svg viewBox=\"0 0 24 24\"><path d=\"M12 2L2 7v10l10 5 10-5V7z\"/></svg>")
                .append("<h3 class=\"card__title\">")
                .append(prose.headline())
                .append("</h3></a><p class=\"card__text\">")
                .append(prose.sentence())
                .append("</p><time class=\"card__time\" datetime=\"2026-03-01\">2 days ago</time></div>\n");
    }

    private void comments(StringBuilder page) {
        page.append("<section id=\"comments\" class=\"comments\"><h2>Comments</h2>");
        for (int i = 0; i < 5; i++) {
            page.append("<div class=\"comment\"><b>reader")
                    .append(i)
                    .append("</b><p>")
                    .append(prose.sentence())
                    .append("</p><button>Reply</button></div>");
        }
        page.append("</section>");
    }

    private void script(StringBuilder page, int chars) {
        int end = page.length() + chars;
        page.append("<script>window.__DATA__={");
        while (page.length() < end - 40) {
            page.append("\"k")
                    .append(random.nextInt(100_000))
                    .append("\":[")
                    .append(random.nextInt())
                    .append(",null],");
        }
        page.append("\"end\":0};</script>");
    }

    /// A page of about `chars` characters, at least 8,000, as a text browser would print it: the article,
    /// no markup, the furniture kept.
    String dump(int chars) {
        StringBuilder page = new StringBuilder(chars + 1024);
        labels(page, 40);
        page.append(prose.headline()).append("\nHarbour Gazette\n01-03-2026\n\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            page.append(prose.paragraph()).append("\n\n");
        }
        page.append("Related articles\n");
        while (page.length() < chars - 1000) {
            page.append("* ").append(prose.headline()).append('\n');
            page.append("  2 days ago\n  ").append(prose.sentence()).append("\n\n");
        }
        labels(page, 40);
        return page.toString();
    }

    private void labels(StringBuilder page, int count) {
        for (int i = 0; i < count; i++) {
            page.append("  * ").append(prose.label()).append('\n');
        }
        page.append('\n');
    }
}
