"""Trains the small network that reads beside the chain. See README.md for the commands."""
import argparse
import copy
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import data
import encoder
import lists
import train
import words as wd

# what the network is told of a word: so many pieces, its shape, a hash of its last three letters, the lists and the phrase that hold it
PIECES, ENDINGS, TABLE = 6, 4096, 96
FURTHER = 4

# the windows of its layers: each word with those so far away on either side
DILATIONS = (1, 1, 2, 4)

# rows between sentences that are read at once
GAP = max(DILATIONS)

# sources of which a larger encoder's probabilities are learned alone, and beside people's labels
MARKED_ALONE = ["gmb_voa", "few_nerd_masked42_typing_only", "pages"]
MARKED_TOO = "uner_ewt"

# what people's labels count where there are probabilities too
GOLD = 0.5


def hashed(text):
    """FNV-1a over UTF-16 units."""
    h = 0x811C9DC5
    for c in memoryview(text.encode("utf-16-le", "surrogatepass")).cast("H"):
        h = ((h ^ c) * 0x01000193) & 0xFFFFFFFF
    return h ^ h >> 15


class Words:
    """What the network is told of a word by itself: pieces, shape, ending."""

    def __init__(self, pieces):
        self.pieces, self.known = pieces, {}

    def of(self, w):
        got = self.known.get(w)
        if got is None:
            p = self.pieces.of(w)[:PIECES]
            got = self.known[w] = tuple(p) + (0,) * (PIECES - len(p)) + (wd.shape(w), 1 + hashed(w.lower()[-3:]) % (ENDINGS - 1))
        return got


class Net(nn.Module):
    """Convolutions over windows of words, ever wider ones (Strubell et al., EMNLP 2017), over what is known of each word."""

    def __init__(self, wide, width, labels=8):
        super().__init__()
        self.register_buffer("wide", wide)
        self.fold = nn.Linear(wide.shape[1], TABLE, bias=False)
        self.pieces = nn.EmbeddingBag(len(wide), TABLE, mode="sum", padding_idx=0)
        self.endings = nn.Embedding(ENDINGS, TABLE // 2)
        self.shapes = nn.Embedding(encoder.SHAPES, width)
        self.singles = nn.Embedding(lists.SINGLES, width)
        self.phrases = nn.Embedding(lists.PHRASES, width)
        self.tags = nn.Embedding(10, width)
        self.up = nn.Linear(2 * TABLE + TABLE // 2, width, bias=False)
        self.norm = nn.LayerNorm(width)
        for e in (self.pieces, self.endings, self.shapes, self.singles, self.phrases, self.tags):
            nn.init.normal_(e.weight, std=0.02)
        with torch.no_grad():
            self.pieces.weight[0] = 0
        self.blocks = nn.ModuleList(nn.ModuleDict({"norm": nn.LayerNorm(width), "window": nn.Linear(3 * width, width), "out": nn.Linear(width, width)}) for _ in DILATIONS)
        self.end = nn.LayerNorm(width)
        self.head = nn.Linear(width, labels)
        self.drop = nn.Dropout(0.15)

    def word(self, x):
        p = x[:, :PIECES]
        some = (p > 0).float().sum(1, keepdim=True).clamp(min=1)
        mean = self.fold(F.embedding_bag(p, self.wide, mode="sum", padding_idx=0) / some) + self.pieces(p) / some
        first = self.fold(self.wide[p[:, 0]]) + self.pieces(p[:, :1])
        return torch.cat([mean, first, self.endings(x[:, PIECES + 1])], -1)

    def forward(self, x, tag, there):
        """x: words × (pieces, shape, ending, single, phrase); `there`: 0 between sentences."""
        h = self.up(self.drop(self.word(x))) + self.shapes(x[:, PIECES]) + self.singles(x[:, PIECES + 2]) + self.phrases(x[:, PIECES + 3]) + self.tags(tag)
        h = self.drop(self.norm(h)) * there
        for d, b in zip(DILATIONS, self.blocks):
            y = F.pad(b["norm"](h) * there, (0, 0, d, d))
            n = len(h)
            y = F.relu(b["window"](torch.cat([y[:n], y[d:n + d], y[2 * d:]], -1)))
            h = (h + self.drop(b["out"](y))) * there
        return self.head(self.end(h))


class Coder:
    def __init__(self, pieces, known):
        self.words, self.lists = Words(pieces), known

    def of(self, s, soft=None):
        """inputs, label of each word, firm (1), institution (0) or unknown (-1), a larger encoder's scores, source, weight"""
        single, phrase = self.lists.of(s.words)
        x = np.array([self.words.of(w) + (a, b) for w, a, b in zip(s.words, single, phrase)], np.int32)
        label, firm = np.full(len(x), -100 if s.masked else 0), np.full(len(x), -1)
        for a, b, k in s.names:
            kind = "ORG" if k in ("FIRM", "INSTITUTION") else k
            label[a], label[a + 1:b] = data.NUMBER["B-" + kind], data.NUMBER["I-" + kind]
            if k in ("FIRM", "INSTITUTION"):
                firm[a:b] = k == "FIRM"
        return x, label, firm, soft, s.tag, s.weight


def sentences(a, coder, r):
    """All that it learns from, coded once: sentences that people marked twice, with other names."""
    cut = lambda n: n.replace("-", " - ").replace("'s", " 's").replace(",", " ,").split()
    read = [(data.read(f"{a.data}/{f}.conll", tag, masked, weight), f, times) for f, tag, masked, weight, times in train.SOURCES if f not in MARKED_ALONE]
    names = data.Names(a.lists, a.lexicon, cut)
    names.learn([s for part, _, _ in read for s in part])
    items = []
    for f in MARKED_ALONE:
        items += [coder.of(data.recased(r, data.Sentence(s.words, [], s.tag, True)), s.soft) for s in data.taught(a.taught, f)]
    for part, f, times in read:
        by_words = {tuple(s.words): s for s in part}
        if f == MARKED_TOO:
            items += [coder.of(data.recased(r, by_words.get(tuple(s.words), data.Sentence(s.words, [], 0, True))), s.soft) for s in data.taught(a.taught, f)]
        for s in part * (max(1, round(2 * times)) if times >= 1 else 1):
            if times < 1 and r.random() > times or not s.names and r.random() < 0.6:
                continue
            other = train.recase_swap(r, s, names, 0.6 if f == MARKED_TOO else 0.35)
            if f != MARKED_TOO or other.words != s.words:
                items.append(coder.of(other))
    return items


def flat(batch, r=None, noise=0.0, mask=0, tagdrop=0.3):
    """Sentences in one column of words, and where each word stands."""
    n = sum(len(e[0]) + GAP for e in batch) + GAP
    x, there, tag = np.zeros((n, PIECES + FURTHER), np.int64), np.zeros((n, 1), np.float32), np.zeros(n, np.int64)
    inside, at, pos = np.zeros(n, bool), GAP, []
    for e in batch:
        m = len(e[0])
        x[at:at + m], there[at:at + m] = e[0], 1
        if r is not None and r.random() > tagdrop:
            tag[at:at + m] = e[4]
        if r is not None and r.random() < 0.2:
            x[at:at + m, PIECES + 2:] = 0
        if noise:
            inside[at:at + m] = (e[1] > 0) if e[3] is None else e[3][:, 1:7].max(1) > e[3][:, 0]
        pos.append(np.arange(at, at + m))
        at += m + GAP
    if noise:
        hide = (np.random.random(n) < np.where(inside, 3 * noise, noise)) & (there[:, 0] > 0)
        x[hide, 0], x[hide, 1:PIECES], x[hide, PIECES + 1] = mask, 0, 0
    return torch.from_numpy(x), torch.from_numpy(tag), torch.from_numpy(there), torch.from_numpy(np.concatenate(pos))


def loss_of(y, batch):
    """What the answers lack, a word."""
    label = torch.from_numpy(np.concatenate([e[1] for e in batch]))
    firm = torch.from_numpy(np.concatenate([e[2] for e in batch]))
    each = torch.tensor([len(e[0]) for e in batch])
    has = torch.tensor([e[3] is not None for e in batch]).repeat_interleave(each)
    weight = torch.tensor([e[5] for e in batch], dtype=torch.float32).repeat_interleave(each)
    lp = F.log_softmax(y[:, :7], -1)
    ce = F.cross_entropy(y[:, :7], label, reduction="none", ignore_index=-100)
    soft, org = torch.zeros(len(y)), torch.zeros(len(y))
    target, known = firm.float(), firm >= 0
    if has.any():
        given = torch.from_numpy(np.concatenate([e[3] for e in batch if e[3] is not None]).astype(np.float32))
        p = given[:, :7].exp()
        soft[has] = -(p * lp[has]).sum(-1)
        org[has] = p[:, train.ORG].sum(-1)
        free = has & ~known
        target[free] = torch.sigmoid(given[:, 7])[free[has]]
        known = known | free & (org > 0.5)
    gold = torch.where(has, torch.tensor(GOLD), torch.tensor(1.0)) * (label >= 0)
    share = torch.where(has, 1 - gold, torch.tensor(0.0))
    loss = (weight * (gold * ce + share * soft)).sum() / (gold + share).sum()
    if known.any():
        loss = loss + 0.2 * F.binary_cross_entropy_with_logits(y[:, 7][known], target[known]) * known.sum() / (known.sum() + 20)
    return loss


@torch.no_grad()
def measure(model, coder, dev, caution):
    model.eval()
    line = []
    for name, part in dev.items():
        score, right, asked = train.Score(), 0, 0
        for s in part:
            x, tag, there, pos = flat([coder.of(s)])
            y = model(x, tag, there)[pos]
            lp, firm = F.log_softmax(y[:, :7], -1).numpy(), y[:, 7].numpy()
            lp[:, 0] += caution
            score.add([(a, b, "ORG" if k in ("FIRM", "INSTITUTION") else k) for a, b, k in s.names], train.spans(train.best_path(lp)))
            for a, b, k in s.names:
                if k in ("FIRM", "INSTITUTION"):
                    asked += 1
                    right += (firm[a:b].mean() > 0) == (k == "FIRM")
        line.append(f"{name}: {score}" + (f" typed {100 * right / asked:.1f}" if asked else ""))
    model.train()
    return line


def main():
    p = argparse.ArgumentParser()
    for name, kind, default in (("epochs", int, 9), ("rate", float, 2e-3), ("batch", int, 4096), ("seed", int, 1), ("width", int, 192), ("out", str, "small.pt"), ("minutes", float, 1e9),
                                ("encoder", str, "student/average.pt"), ("vocabulary", str, "pieces.txt"), ("taught", str, "shown"), ("threads", int, 2), ("noise", float, 0.08),
                                ("data", str, "sentences"), ("dev", str, "ner/dev"), ("lists", str, "gazetteers"), ("lexicon", str, "../src/main/resources/org/copydesk/models/names/lexicon-en.gz")):
        p.add_argument("--" + name, type=kind, default=default)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    np.random.seed(a.seed)
    r = random.Random(a.seed)
    vocabulary = wd.listed(a.vocabulary)
    coder = Coder(wd.Pieces(vocabulary), lists.Lists(a.lexicon))
    items = sentences(a, coder, r)
    dev = train.development(a.dev)
    wide = torch.load(a.encoder)["words.weight"].float()
    wide = wide - wide.mean(0)
    wide = wide / wide.std()
    wide[0] = 0
    model = Net(wide, a.width)
    average = copy.deepcopy(model)
    groups = [{"params": [q for q in model.parameters() if (q.dim() > 1) == big], "weight_decay": 0.01 * big} for big in (True, False)]
    opt = torch.optim.AdamW(groups, lr=a.rate, betas=(0.9, 0.98), fused=True)
    began, step, seen, recent, done = time.time(), 0, 0, 0.0, 0.0
    total = sum(len(e[0]) for e in items) * a.epochs
    while done < 1:
        r.shuffle(items)
        batch = []
        for e in items:
            batch.append(e)
            size = sum(len(e[0]) for e in batch)
            if size < a.batch:
                continue
            done = max(seen / total, (time.time() - began) / 60 / a.minutes)
            if done >= 1:
                break
            warm = 0.03
            factor = done / warm + 1e-3 if done < warm else 0.5 * (1 + np.cos(np.pi * (done - warm) / (1 - warm))) * 0.99 + 0.01
            for g in opt.param_groups:
                g["lr"] = a.rate * factor
            x, tag, there, pos = flat(batch, r, a.noise, vocabulary["[MASK]"])
            with torch.autocast("cpu", torch.bfloat16):
                y = model(x, tag, there)
            loss = loss_of(y.float()[pos], batch)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            step, seen, batch, recent = step + 1, seen + size, [], recent + float(loss.detach())
            if step % 4 == 0:
                keep = min(0.999, (step + 1) / (step + 20))
                with torch.no_grad():
                    torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - keep ** 4)
            if step % 200 == 0:
                print(f"{step} {done:.3f} loss {recent / 200:.4f} {time.time() - began:.0f}s", flush=True)
                recent = 0.0
    torch.save(average.state_dict(), a.out)
    for caution in (0, 0.4, 0.8, 1.2):
        print("caution", caution, *measure(average, coder, dev, caution), sep="\n  ", flush=True)


if __name__ == "__main__":
    main()
