package org.copydesk.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CurvePlotTest {

    @Test
    void fasterIsFurtherRightAndBetterIsHigher() throws Exception {
        CurvePlot plot = new CurvePlot();
        plot.add(
                "a set",
                List.of(new CurvePlot.Point(200_000, 80, "fast"), new CurvePlot.Point(8_000, 87, "accurate")),
                new CurvePlot.Point(32_000, 78, "peer"));
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(plot.svg().getBytes(StandardCharsets.UTF_8)));
        Element fast = (Element) svg.getElementsByTagName("circle").item(0);
        Element accurate = (Element) svg.getElementsByTagName("circle").item(1);
        assertTrue(number(fast, "cx") > number(accurate, "cx"));
        assertTrue(number(fast, "cy") > number(accurate, "cy"));
        assertEquals(1, svg.getElementsByTagName("polyline").getLength());
        assertTrue(svg.getDocumentElement().getTextContent().contains("peer"));
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
