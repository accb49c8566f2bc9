package org.copydesk.corpus.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/// A model as a text file that can be read and compared: a line with the outputs, a line with the features' names, a
/// line for each tree with its nodes in preorder. A leaf is its value; a node is `feature<threshold:mean`, its left
/// branch being the rows at or below the threshold, its mean the value to expect there.
final class TreeFile {

    private static final String OUTPUTS = "outputs ";
    private static final String FEATURES = "features ";
    private static final String TREE = "tree ";

    private TreeFile() {}

    static void write(TreeModel model, Appendable out) throws IOException {
        out.append(OUTPUTS).append(Integer.toString(model.outputs())).append('\n');
        out.append(FEATURES).append(String.join(" ", model.features())).append('\n');
        TreeNodes nodes = model.nodes();
        for (int tree = 0; tree < nodes.trees(); tree++) {
            int end = tree + 1 < nodes.trees() ? nodes.rootOf(tree + 1) : nodes.size();
            out.append(TREE.strip());
            for (int i = nodes.rootOf(tree); i < end; i++) {
                out.append(' ').append(node(nodes, i));
            }
            out.append('\n');
        }
    }

    private static String node(TreeNodes nodes, int i) {
        return nodes.feature(i) == TreeNodes.LEAF
                ? Float.toString(nodes.split(i))
                : nodes.feature(i) + "<" + nodes.split(i) + ":" + nodes.expected(i);
    }

    /// @throws IOException if it cannot be read or is no such file; the message says where
    static TreeModel read(InputStream in, String name) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int outputs = (int) number(after(OUTPUTS, lines.readLine(), name), name);
        List<String> features = List.of(after(FEATURES, lines.readLine(), name).split(" "));
        TreeNodes nodes = new TreeNodes();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            StringTokenizer tokens = new StringTokenizer(after(TREE, line, name), " ");
            nodes.startTree();
            branch(tokens, nodes, features.size(), name);
            if (tokens.hasMoreTokens()) {
                throw new IOException(name + ": tree " + nodes.trees() + " goes on after its end");
            }
        }
        return new TreeModel(features, outputs, nodes);
    }

    private static void branch(StringTokenizer tokens, TreeNodes nodes, int features, String name) throws IOException {
        if (!tokens.hasMoreTokens()) {
            throw new IOException(name + ": tree " + nodes.trees() + " ends before its leaves");
        }
        String token = tokens.nextToken();
        int less = token.indexOf('<');
        if (less < 0) {
            nodes.leaf(number(token, name));
            return;
        }
        int colon = Math.max(less, token.indexOf(':', less));
        int feature = (int) number(token.substring(0, less), name);
        if (feature < 0 || feature >= features) {
            throw new IOException(name + ": there is no feature " + feature + " of " + features);
        }
        float at = number(token.substring(less + 1, colon), name);
        int node = nodes.split(feature, at, number(token.substring(colon + 1), name));
        branch(tokens, nodes, features, name);
        nodes.right(node);
        branch(tokens, nodes, features, name);
    }

    private static String after(String key, @Nullable String line, String name) throws IOException {
        if (line == null || !line.startsWith(key)) {
            throw new IOException(name + ": a line should begin with '" + key + "', not: " + line);
        }
        return line.substring(key.length());
    }

    private static float number(String text, String name) throws IOException {
        try {
            return Float.parseFloat(text);
        } catch (NumberFormatException e) {
            throw new IOException(name + ": no number: '" + text + "'", e);
        }
    }
}
