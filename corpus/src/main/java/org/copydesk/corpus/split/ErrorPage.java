package org.copydesk.corpus.split;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the page that a server sends in the place of another: it is headed by what went wrong and says little else.
final class ErrorPage {

    /// What such a page says takes no more characters.
    private static final int LONGEST = 900;

    /// What went wrong, as servers and the guards before them head their pages: the reason phrases of RFC 9110, and how
    /// they are put in the languages of Europe. Compared without numbers and the word "error".
    private static final Set<String> HEADS = Set.of(
            "not found",
            "page not found",
            "file not found",
            "page cannot be found",
            "page can't be found",
            "this page can't be found",
            "page could not be found",
            "page doesn't exist",
            "page does not exist",
            "this page isn't available",
            "page unavailable",
            "forbidden",
            "unauthorized",
            "access denied",
            "access to this page has been denied",
            "gone",
            "bad request",
            "bad gateway",
            "gateway timeout",
            "gateway time-out",
            "service unavailable",
            "service temporarily unavailable",
            "internal server",
            "too many requests",
            "request blocked",
            "you have been blocked",
            "sorry, you have been blocked",
            "just a moment",
            "attention required!",
            "are you a robot?",
            "are you human?",
            "robot check",
            "security check",
            "captcha",
            "verify you are human",
            "verify you are a human",
            "verifying you are human",
            "please verify you are a human",
            "checking your browser",
            "enable javascript and cookies to continue",
            "seite nicht gefunden",
            "zugriff verweigert",
            "sind sie ein roboter?",
            "page introuvable",
            "page non trouvée",
            "accès refusé",
            "êtes-vous un robot ?",
            "página no encontrada",
            "acceso denegado",
            "página não encontrada",
            "acesso negado",
            "pagina non trovata",
            "accesso negato",
            "pagina niet gevonden",
            "toegang geweigerd",
            "nie znaleziono strony",
            "strona nie istnieje",
            "brak dostępu",
            "sidan hittades inte",
            "siden blev ikke fundet",
            "siden ble ikke funnet",
            "stránka nenalezena",
            "страница не найдена",
            "доступ запрещен");

    private static final Pattern PARTS = Pattern.compile("\\s[|–—·•»-]\\s|: |\\.\\s|\\n");

    /// The number of what went wrong, and the word for it, around what it is.
    private static final Pattern AROUND = Pattern.compile(
            "^(?:(?:error|fehler|erreur|błąd|errore|erro|fout|\\d{3}|oops!?|whoops!?|sorry)[\\s,:–—-]*)+"
                    + "|[\\s,:–—-]+(?:error|\\d{3})$|[\\s.…!]+$");

    private ErrorPage() {}

    /// Whether a page with this in its tab or over its text is one.
    ///
    /// @param tab the title of the tab, may be empty
    /// @param heading the page's headline, may be empty
    /// @param chars how long its text is
    static boolean is(String tab, String heading, int chars) {
        return chars <= LONGEST && (saysSo(tab) || saysSo(heading));
    }

    private static boolean saysSo(String head) {
        if (head.isEmpty() || head.length() > 120) {
            return false;
        }
        for (String part : PARTS.split(head)) {
            String plain = part.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
            if (HEADS.contains(plain)
                    || HEADS.contains(AROUND.matcher(plain).replaceAll("").strip())) {
                return true;
            }
        }
        return false;
    }
}
