package org.copydesk.models.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.copydesk.corpus.LanguageGuesser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private static final LanguageGuesser GUESSER = Languages.guesser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The harbour was closed on Friday after a ship that had been refused entry ran aground, officials said.
                    en | Shares of two banks fell sharply after regulators opened an inquiry into lending practices last year
                    de | Der Hafen wurde am Freitag geschlossen, nachdem ein Schiff auf Grund gelaufen war, teilten die Behörden mit.
                    fr | Le port a été fermé vendredi après qu'un navire s'est échoué près de la jetée, ont indiqué les autorités.
                    es | El puerto fue cerrado el viernes después de que un barco encallara cerca del muelle, dijeron las autoridades.
                    ko | 항구는 금요일에 선박이 좌초된 후 폐쇄되었다고 당국이 밝혔다. 구조대가 선원들을 모두 구조했다.
                    """)
    void tellsTheLanguage(String language, String text) {
        assertEquals(language, GUESSER.languageOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,234 5.6% --", "OK"})
    void saysNothingOfAlmostNothing(String text) {
        assertNull(GUESSER.languageOf(text));
    }
}
