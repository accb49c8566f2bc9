"""Marks sentences with a trained encoder, for smaller finders to learn from (Hinton, Vinyals, Dean, 2015)."""
import argparse
import os
import random
import time

import numpy as np
import torch

import data
import encoder
import lists
import train
import words as wd

SURE = 1.1


def main():
    p = argparse.ArgumentParser()
    for name, kind, default in (("weights", str, "teacher/average.pt"), ("width", int, encoder.BASE), ("vocabulary", str, "vocab.txt"), ("layers", int, 12), ("share", float, 1.0), ("context", int, 0), ("caution", float, 0.0),
                                ("out", str, "marked"), ("threads", int, 2),
                                ("lexicon", str, "../src/main/resources/org/copydesk/models/names/lexicon-en.gz")):
        p.add_argument("--" + name, type=kind, default=default)
    p.add_argument("files", nargs="+")
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    vocab = wd.listed(a.vocabulary)
    model = encoder.Encoder(len(vocab), a.layers, 8, a.width)
    model.load_state_dict(torch.load(a.weights))
    maker = train.Maker(wd.Pieces(vocab, cased=a.width == encoder.BASE), lists.Lists(a.lexicon), random.Random(1))
    os.makedirs(a.out, exist_ok=True)
    r = random.Random(1)
    for path in a.files:
        began = time.time()
        whole = data.read(path)
        sentences = [s for i in range(0, len(whole), 40) if r.random() < a.share for s in whole[i:i + 40] if len(s.words) < 200]
        marked = train.predict_runs(model, maker, sentences, 0, a.context)
        whole = [i for i, (lp, _) in enumerate(marked) if len(lp) == len(sentences[i].words)]
        sentences, marked = [sentences[i] for i in whole], [marked[i] for i in whole]
        name = f"{a.out}/{os.path.basename(path)}"
        with open(name, "w", encoding="utf8") as f:
            for s, (lp, firm) in zip(sentences, marked):
                f.write(lines(s.words, lp, firm, a.caution))
        scores = [np.concatenate([lp, firm[:, None]], 1).astype(np.float16) for lp, firm in marked]
        np.savez(name[:-len(".conll")] + ".npz", words=np.array([len(x) for x in scores]), scores=np.concatenate(scores))
        print(path, len(sentences), "sentences", sum(map(len, scores)), "words", f"{time.time() - began:.0f}s", flush=True)


def lines(words, lp, firm, caution):
    labels = ["O"] * len(words)
    lp = lp.copy()
    lp[:, 0] += caution
    for start, end, kind in train.spans(train.best_path(lp)) if len(lp) else ():
        odds = firm[start:end].mean()
        if kind == "ORG" and abs(odds) > SURE:
            kind = "FIRM" if odds > 0 else "INSTITUTION"
        labels[start:end] = ["B-" + kind] + ["I-" + kind] * (end - start - 1)
    return "".join(f"{w}\t{l}\n" for w, l in zip(words, labels)) + "\n"


if __name__ == "__main__":
    main()
