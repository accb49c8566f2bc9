package org.copydesk.corpus.split;

import org.copydesk.corpus.split.Labelled.Label;

/// What a block's own text tells the block model.
final class OwnClues {

    private OwnClues() {}

    static void fill(float[] row, Labelled labelled, BlockText read) {
        Block block = labelled.block();
        Shape shape = block.shape();
        String text = block.text();
        float words = Math.max(1, shape.words());
        Clues.set(row, Clue.WORDS, Math.min(200, shape.words()));
        Clues.set(row, Clue.CHARS, Math.min(2000, text.length()));
        Clues.set(row, Clue.LINK_SHARE, block.markup().linkShare());
        Clues.set(row, Clue.LITTLE_SHARE, shape.functionWords() / words);
        Clues.set(row, Clue.CAPITAL_SHARE, shape.capitalised() / words);
        Clues.set(row, Clue.SENTENCES, Math.min(20, shape.sentenceEnds()));
        Clues.set(row, Clue.WORDS_PER_SENTENCE, Math.min(60, words / Math.max(1, shape.sentenceEnds())));
        Clues.set(row, Clue.TERMINAL, shape.terminal());
        Clues.set(row, Clue.END_MARK, end(text));
        Clues.set(row, Clue.START_MARK, start(text));
        Clues.set(row, Clue.DIGIT_SHARE, read.digits() / (float) text.length());
        Clues.set(row, Clue.COMMAS, 10 * read.commas() / words);
        Clues.set(row, Clue.BARS, Math.min(5, read.bars()));
        Clues.set(row, Clue.AT_SIGN, read.has(BlockText.AT));
        Clues.set(row, Clue.COPYRIGHT, read.has(BlockText.COPYRIGHT));
        Clues.set(row, Clue.ADDRESS, read.has(BlockText.ADDRESS));
        Clues.set(row, Clue.MONEY, read.has(BlockText.MONEY));
        Clues.set(row, Clue.PROSE, block.prose());
        Clues.set(row, Clue.RULE, rule(labelled));
        Clues.set(row, Clue.PROMO, labelled.is(Label.PROMO));
        Clues.set(row, Clue.DATE, labelled.is(Label.DATE));
        Clues.set(row, Clue.BYLINE, labelled.is(Label.BYLINE));
    }

    /// What kind of text the walk took a block for.
    static int role(Block block) {
        return switch (block.markup().role()) {
            case PARAGRAPH -> 0;
            case HEADING -> 1;
            case ITEM -> 2;
            case CELL -> 3;
            case QUOTE -> 4;
            case CODE -> 5;
            case CAPTION -> 6;
        };
    }

    /// What the furniture rules do with a block.
    static int rule(Labelled labelled) {
        Furniture.Rule rule = labelled.rule();
        return rule == null
                ? 0
                : switch (rule.effect()) {
                    case CUT -> 1;
                    case END -> 2;
                    case RELATED -> 3;
                };
    }

    private static int end(String text) {
        char c = text.charAt(text.length() - 1);
        if (Character.isLetterOrDigit(c)) {
            return 1;
        }
        return switch (c) {
            case '.' -> text.endsWith("...") ? 6 : 2;
            case '?' -> 3;
            case '!' -> 4;
            case ':' -> 5;
            case '…' -> 6;
            case ',', ';' -> 7;
            case ')', ']', '"', '”', '’', '»' -> 8;
            default -> 9;
        };
    }

    private static int start(String text) {
        char c = text.charAt(0);
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 1 : 2;
        }
        if (Character.isDigit(c)) {
            return 3;
        }
        return "\"“‘'«".indexOf(c) >= 0 ? 4 : Text.isBullet(c) ? 5 : 6;
    }
}
