"""The word pieces that a small vocabulary keeps: the most frequent ones of some sentences, and all of one letter."""
import argparse
import collections

import words as wd

# what a piece inside a name counts against one outside
IN_NAMES = 3

# behind these no script's letters are kept one by one
LETTERS = 0x2100


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--tokenizer", default="e5-small-v2-tokenizer.json")
    p.add_argument("--most", type=int, default=20200)
    p.add_argument("--out", default="pieces.txt")
    p.add_argument("files", nargs="+")
    a = p.parse_args()
    vocab = wd.vocabulary(a.tokenizer)
    pieces, named = wd.Pieces(vocab), {i: w for w, i in vocab.items()}
    count = collections.Counter()
    for path in a.files:
        for line in open(path, encoding="utf8"):
            if "\t" in line:
                word, label = line.rstrip("\n").rsplit("\t", 1)
                for piece in pieces.of(word):
                    count[named[piece]] += 1 if label == "O" else IN_NAMES
    kept = {w for w in vocab if w in ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]") or len(w.removeprefix("##")) == 1 and ord(w[-1]) < LETTERS}
    for piece, _ in count.most_common():
        if len(kept) < a.most and not piece.startswith("[unused"):
            kept.add(piece)
    with open(a.out, "w", encoding="utf8") as f:
        f.write("".join(w + "\n" for w in sorted(vocab, key=vocab.get) if w in kept))
    print(len(kept), "pieces, of those that occur", f"{sum(n for w, n in count.items() if w in kept) / count.total():.3f}")


if __name__ == "__main__":
    main()
