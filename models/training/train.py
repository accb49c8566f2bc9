"""Trains the encoder for names. See README.md for the commands."""
import argparse
import copy
import math
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

import data
import encoder
import lists
import words as wd

# file, tag, masked (labels outside names mean nothing), weight of its loss, times an epoch
SOURCES = [
    ("gmb_voa", 1, False, 0.8, 0.75),
    ("few_nerd_clean", 2, False, 1.0, 1.0),
    ("few_nerd_masked42_typing_only", 2, True, 1.0, 0.3),
    ("uner_ewt", 3, False, 1.0, 1.0),
    ("gum_open", 4, False, 1.0, 2.0),
    ("redocred", 5, False, 1.0, 1.0),
    ("re3d_open_named", 6, False, 1.0, 2.0),
    ("crossner_politics", 7, False, 1.0, 2.0),
    ("crossner_science", 7, False, 1.0, 1.0),
    ("crossner_literature", 7, False, 1.0, 1.0),
    ("crossner_ai", 7, False, 1.0, 1.0),
    ("wnut17", 8, False, 0.5, 0.3),
    ("btc", 8, False, 0.5, 0.2),
    ("multiconer2_en", 9, True, 0.5, 0.1),
]
SILVER = 1

# what an early head's loss counts beside the last one's
EARLY_WEIGHT = 0.3

# sentences of these stand in the order of their texts; with --context, several are read at a time
ORDERED = {"gmb_voa", "uner_ewt", "gum_open", "redocred", "re3d_open_named", "pages"}

# what a larger encoder marked, times an epoch
TAUGHT = [("gmb_voa", 1.0), ("few_nerd_masked42_typing_only", 1.0), ("pages", 1.0)]


def busy():
    """Seconds that all processors have worked so far, and that this program has."""
    f = open("/proc/stat").readline().split()[1:]
    t = os.times()
    return (sum(map(int, f[:3])) + sum(map(int, f[5:8]))) / os.sysconf("SC_CLK_TCK"), t.user + t.system


def fit_threads(last, most):
    """Two threads that wait for each other are slower than one where another program holds a core."""
    now = (time.time(), *busy())
    if now[0] - last[0] < 8:
        return last
    others = ((now[1] - last[1]) - (now[2] - last[2])) / (now[0] - last[0])
    torch.set_num_threads(1 if others > 0.35 else most)
    return now


ORG = [data.NUMBER["B-ORG"], data.NUMBER["I-ORG"]]


class Maker:
    def __init__(self, pieces, known, r):
        self.pieces, self.lists, self.r = pieces, known, r
        self.cls, self.sep, self.mask, self.unk = (pieces.vocab[w] for w in ("[CLS]", "[SEP]", "[MASK]", "[UNK]"))

    def encode(self, s, noise=0.0):
        """ids, shapes, place of each word's first piece, label of each word, firm (1), institution (0) or unknown (-1)."""
        ids, shapes, first, singles, phrases = [self.cls], [0], [], [0], [0]
        single, phrase = self.lists.of(s.words)
        if noise and self.r.random() < 0.2:
            single, phrase = [0] * len(single), [0] * len(phrase)
        inside = set()
        for a, b, _ in s.names:
            inside.update(range(a, b))
        for i, w in enumerate(s.words):
            p = self.pieces.of(w)
            if noise and self.r.random() < (2 * noise if i in inside else noise):
                p = (self.mask,) * min(len(p), 3)
            first.append(len(ids))
            ids += p
            shapes += [wd.shape(w)] * len(p)
            singles += [single[i]] * len(p)
            phrases += [phrase[i]] * len(p)
            if len(ids) > 300:
                break
        ids.append(self.sep)
        shapes.append(0)
        singles.append(0)
        phrases.append(0)
        n = len(first)
        label = np.full(n, -100 if s.masked or s.soft is not None else 0)
        firm = np.full(n, -1)
        if s.soft is not None:
            return ids, (shapes, singles, phrases), first, label, firm
        for a, b, k in s.names:
            if b > n or s.unsure and any(s.unsure[a:b]):
                label[a:b] = -100
                continue
            kind = "ORG" if k in ("FIRM", "INSTITUTION") else k
            label[a] = data.NUMBER["B-" + kind]
            label[a + 1:b] = data.NUMBER["I-" + kind]
            if k in ("FIRM", "INSTITUTION"):
                firm[a:b] = k == "FIRM"
        if s.unsure:
            label[[i for i in range(n) if s.unsure[i]]] = -100
        return ids, (shapes, singles, phrases), first, label, firm


def batches(items, size, r):
    items = sorted(items, key=lambda e: len(e[0]) + r.random() * 6)
    out, now, width = [], [], 0
    for e in items:
        width = max(width, len(e[0]))
        if now and width * (len(now) + 1) > size:
            out.append(now)
            now, width = [], len(e[0])
        now.append(e)
    out.append(now)
    r.shuffle(out)
    return out


def tensors(batch):
    n = max(len(e[0]) for e in batch)
    n = (n + 7) // 8 * 8
    ids = torch.zeros(len(batch), n, dtype=torch.long)
    extra = [torch.zeros(len(batch), n, dtype=torch.long) for _ in range(3)]
    at = []
    for i, e in enumerate(batch):
        ids[i, :len(e[0])] = torch.tensor(e[0])
        for x, y in zip(extra, e[1]):
            x[i, :len(y)] = torch.tensor(y)
        at += [i * n + f for f in e[2]]
    return ids, *extra, torch.tensor(at)


def allowed():
    """Which label may follow which."""
    ok = np.zeros((7, 7), bool)
    for a in range(7):
        for b in range(7):
            inside = data.LABELS[b].startswith("I-")
            ok[a, b] = not inside or data.LABELS[a][2:] == data.LABELS[b][2:]
    return ok


STEP = np.where(allowed(), 0.0, -1e4)
START = np.where([l.startswith("I-") for l in data.LABELS], -1e4, 0.0)


def best_path(logp):
    n = len(logp)
    score, back = logp[0] + START, []
    for i in range(1, n):
        all_ = score[:, None] + STEP
        back.append(all_.argmax(0))
        score = all_.max(0) + logp[i]
    path = [int(score.argmax())]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return path[::-1]


def spans(path):
    out, start = [], None
    for i, l in enumerate(path + [0]):
        if start is not None and not (l and l % 2 == 0):
            out.append((start, i, data.LABELS[path[start]][2:]))
            start = None
        if l % 2 == 1:
            start = i
    return out


@torch.no_grad()
def predict(model, maker, sentences, tag, size=8192):
    """log probabilities of each word's labels and log odds of firm, for each sentence."""
    model.eval()
    items = [maker.encode(s) + (j,) for j, s in enumerate(sentences)]
    out = [None] * len(sentences)
    for batch in batches(items, size, random.Random(1)):
        with torch.autocast("cpu", torch.bfloat16):
            logits = model(*tensors(batch), torch.full((len(batch),), tag)).float()
        lp = F.log_softmax(logits[:, :7], -1).numpy()
        firm = logits[:, 7].numpy()
        k = 0
        for e in batch:
            n = len(e[2])
            out[e[-1]] = (lp[k:k + n], firm[k:k + n])
            k += n
    model.train()
    return out


def predict_runs(model, maker, sentences, tag, most):
    """As `predict`, several sentences at a time, as many as have `most` words."""
    parts = data.runs(sentences, lambda: most)
    out = []
    for (a, b), (lp, firm) in zip(parts, predict(model, maker, [data.joined(sentences[a:b]) for a, b in parts], tag)):
        at = 0
        for s in sentences[a:b]:
            out.append((lp[at:at + len(s.words)], firm[at:at + len(s.words)]))
            at += len(s.words)
    return out


class Score:
    def __init__(self):
        self.n = {}

    def add(self, gold, found):
        gold, found = set(gold), set(found)
        for i, part in enumerate((gold & found, found, gold)):
            for e in part:
                for k in ("ALL", e[2]):
                    self.n.setdefault(k, [0, 0, 0])[i] += 1

    def f1(self, k="ALL"):
        r, f, g = self.n.get(k, (0, 0, 1))
        return 200.0 * r / max(1, f + g)

    def __str__(self):
        r, f, g = self.n["ALL"]
        return f"{self.f1():.1f} (P {100 * r / max(1, f):.1f} R {100 * r / max(1, g):.1f}) " + " ".join(f"{k} {self.f1(k):.1f}" for k in data.KINDS)


def evaluate(model, maker, dev, tag, most=0):
    line = []
    for name, sentences in dev.items():
        score, right, asked = Score(), 0, 0
        for s, (lp, firm) in zip(sentences, predict_runs(model, maker, sentences, tag, most)):
            found = spans(best_path(lp)) if len(lp) else []
            score.add([(a, b, "ORG" if k in ("FIRM", "INSTITUTION") else k) for a, b, k in s.names], found)
            for a, b, k in s.names:
                if k in ("FIRM", "INSTITUTION") and b <= len(firm):
                    asked += 1
                    right += (firm[a:b].mean() > 0) == (k == "FIRM")
        line.append(f"{name}: {score}" + (f" typed {100 * right / asked:.1f}" if asked else ""))
    return line


def development(folder):
    kinds = {"person": "PERSON", "per": "PERSON", "loc": "PLACE", "location": "PLACE", "place": "PLACE", "org": "ORG", "organization": "ORG", "facility": "PLACE", "geo": "PLACE", "gpe": "PLACE"}
    firm = {"organization-company", "organization-brand"}
    unknown = {"organization-media", "organization-sport_team", "organization-music_band", "organization-other", "organization-trade_fair", "organization-criminal_org", "organization-business_org"}

    def kind(l):
        l = l.lower()
        if l in firm:
            return "FIRM"
        if l.startswith("organization-") and l not in unknown:
            return "INSTITUTION"
        return kinds.get(l) or kinds.get(l.replace("_", "-").split("-")[0])
    out = {}
    for name, file in (("worldwide", "worldwide_newswire"), ("dwie", "dwie_fine"), ("ewt", "uner_ewt"), ("gum", "gum_open")):
        s = data.read(f"{folder}/{file}.conll", mapping=kind)
        fold = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "``": '"', "''": '"', "‘": "'", "’": "'", "`": "'", "–": "-", "—": "-"}
        for x in s:
            x.words = [fold.get(w, w.replace("’", "'")) for w in x.words]
        out[name] = s
    return out


def main():
    p = argparse.ArgumentParser()
    for name, kind, default in (("layers", int, 6), ("epochs", float, 4), ("rate", float, 2e-4), ("batch", int, 3072),
                                ("share", float, 1.0), ("seed", int, 1), ("out", str, "run"), ("data", str, "sentences"),
                                ("dev", str, "ner/dev"), ("lists", str, "gazetteers"), ("model", str, "all-minilm-l6-v2.onnx"), ("tokenizer", str, "all-minilm-l6-v2-tokenizer.json"), ("threads", int, 2),
                                ("swap", float, 0.25), ("noise", float, 0.04), ("decay", float, 0.93), ("smooth", float, 0.0), ("tagdrop", float, 0.3), ("final", int, 1), ("minutes", float, 1e9), ("init", str, ""), ("base", str, ""), ("vocabulary", str, ""), ("doubts", str, ""), ("taught", str, ""), ("fresh", float, 0), ("context", int, 0),
                                ("lexicon", str, "../src/main/resources/org/copydesk/models/names/lexicon-en.gz")):
        p.add_argument("--" + name, type=kind, default=default)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    r = random.Random(a.seed)
    pieces = wd.Pieces(wd.listed(a.vocabulary), cased=bool(a.base)) if a.vocabulary else wd.Pieces(wd.vocabulary(a.tokenizer))
    maker = Maker(pieces, lists.Lists(a.lexicon), r)
    sources = [(f, data.read(f"{a.data}/{f}.conll", tag, masked, weight), times) for f, tag, masked, weight, times in SOURCES]
    from_words = lambda n: n.replace("-", " - ").replace("'s", " 's").replace(",", " ,").split()
    if a.taught:
        sources = [s for s in sources if not any(s[0] == t for t, _ in TAUGHT)]
        sources += [(name, data.taught(a.taught, name), times) for name, times in TAUGHT]
    if a.doubts:
        believed(sources[0][1], a.doubts)
    names = data.Names(a.lists, a.lexicon, from_words)
    names.learn([s for _, part, _ in sources for s in part if s.soft is None])
    dev = development(a.dev)
    part = lambda v, n: [s for i, s in enumerate(v) if i // 40 % n == 0]
    brief = {k: part(v, 14 if k == "worldwide" else 5) for k, v in dev.items() if k in ("worldwide", "dwie")}
    quick = {k: part(v, 6 if k == "worldwide" else 2) for k, v in dev.items()}

    if a.base:
        model = encoder.load_base(a.base, 8, a.layers)
    else:
        model = encoder.load(a.model, a.layers, 8)
        if a.vocabulary:
            full = wd.vocabulary(a.tokenizer)
            model.words = encoder.rows(model.words, [full[w] for w in wd.listed(a.vocabulary)])
    if a.init:
        model.load_state_dict(torch.load(a.init), strict=False)
    average = copy.deepcopy(model)
    groups = []
    for name, q in model.named_parameters():
        depth = int(name.split(".")[1]) + 1 if name.startswith("layers.") else 0
        fresh = name.startswith(("head", "early", "shapes", "tags"))
        fresh = fresh or name.startswith(("singles", "phrases")) and a.fresh > 0
        rate = (a.fresh or a.rate * 3) if fresh else a.rate * a.decay ** (a.layers - depth)
        groups.append({"params": [q], "lr": rate, "top": rate, "weight_decay": 0.01 if q.dim() > 1 and not fresh else 0.0})
    opt = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
    per_epoch = sum(int(len(x) * t * a.share) for _, x, t in sources)
    step, seen, loss_sum, total, began = 0, 0, 0.0, a.epochs * per_epoch, time.time()
    os.makedirs(a.out, exist_ok=True)
    epoch, load = 0, (time.time(), *busy())
    while seen < total and (time.time() - began) / 60 < a.minutes:
        items = []
        for name, part, times in sources:
            if a.context and not any(s.masked for s in part[:1]):
                alone = 0.5 if name in ORDERED else 0.7
                part = [data.joined(part[i:j]) for i, j in data.runs(part, lambda: 0 if r.random() < alone else r.randint(20, a.context))]
            n = len(part) * times * a.share
            pick = [part[i % len(part)] for i in (r.sample(range(len(part)), len(part)) * 3)[:int(n)]]
            for s in pick:
                if not s.names and r.random() < 0.6:
                    continue
                s = recase_swap(r, s, names, a.swap)
                items.append(maker.encode(s, a.noise) + (s,))
        r.shuffle(items)
        scale = per_epoch / len(items)
        for batch in batches(items, a.batch, r):
            if seen >= total or (time.time() - began) / 60 >= a.minutes:
                break
            done = max(seen / total, (time.time() - began) / 60 / a.minutes)
            warm = 0.06
            factor = done / warm + 1e-3 if done < warm else (1 - (done - warm) / (1 - warm)) * 0.98 + 0.02
            for g in opt.param_groups:
                g["lr"] = g["top"] * factor
            tag = torch.tensor([0 if r.random() < a.tagdrop else e[-1].tag for e in batch])
            with torch.autocast("cpu", torch.bfloat16):
                answers = model(*tensors(batch), tag, True)
            parts = [loss_of(logits.float(), batch, done, a.smooth) for logits in answers]
            loss = parts[0] + EARLY_WEIGHT * sum(parts[1:])
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            step += 1
            if step % 5 == 0:
                load = fit_threads(load, a.threads)
            seen += len(batch) * scale
            loss_sum += float(parts[0].detach())
            keep = min(0.999, (step + 1) / (step + 20))
            with torch.no_grad():
                if step % 4 == 0:
                    torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - keep ** 4)
            if step % 300 == 0:
                torch.save(average.state_dict(), f"{a.out}/average.pt")
                print(f"step {step} {time.time() - began:.0f}s", *evaluate(average, maker, brief, 0, a.context), sep="\n  ", flush=True)
            if step % 50 == 0:
                print(f"{step} {done:.3f} loss {loss_sum / 50:.4f} threads {torch.get_num_threads()} {time.time() - began:.0f}s", flush=True)
                loss_sum = 0.0
        epoch += 1
        torch.save(average.state_dict(), f"{a.out}/average.pt")
        print(f"epoch {epoch} {time.time() - began:.0f}s", *evaluate(average, maker, quick, 0, a.context), sep="\n  ", flush=True)
    for tag in (0, 1, 4, 6) if a.final else ():
        print(f"tag {tag}", *evaluate(average, maker, dev if tag == 0 else quick, tag, a.context), sep="\n  ", flush=True)


def loss_of(logits, batch, done, smooth):
    """What the answers of one head lack, a word."""
    label = torch.from_numpy(np.concatenate([e[3] for e in batch]))
    firm = torch.from_numpy(np.concatenate([e[4] for e in batch]))
    each = torch.tensor([len(e[2]) for e in batch])
    weight = torch.tensor([e[-1].weight for e in batch]).repeat_interleave(each)
    silver = torch.tensor([e[-1].tag == SILVER for e in batch]).repeat_interleave(each)
    ce = F.cross_entropy(logits[:, :7], label, reduction="none", ignore_index=-100, label_smoothing=smooth)
    if done > 0.25:
        ce = torch.where(silver & (ce.detach() > 3.5), torch.zeros(()), ce)
    count = (label >= 0).sum()
    loss, target, known = (ce * weight).sum(), firm.float(), firm >= 0
    soft = [e[-1].soft for e in batch if e[-1].soft is not None]
    if soft:
        at = torch.tensor([e[-1].soft is not None for e in batch]).repeat_interleave(each)
        given = torch.from_numpy(np.concatenate([e[-1].soft[:len(e[2])] for e in batch if e[-1].soft is not None]).astype(np.float32))
        p = given[:, :7].exp()
        loss = loss - (p * F.log_softmax(logits[at][:, :7], -1)).sum()
        count = count + len(p)
        target[at], known[at] = torch.sigmoid(given[:, 7]), p[:, ORG].sum(-1) > 0.5
    loss = loss / count
    if known.any():
        loss = loss + 0.3 * F.binary_cross_entropy_with_logits(logits[:, 7][known], target[known]) * known.sum() / (known.sum() + 20)
    return loss


def believed(sentences, path, least=0.1):
    """Words whose label another model takes to be less likely than `least` teach nothing."""
    for s, p in zip(sentences, np.load(path, allow_pickle=True)):
        doubt = [q < least for q in p] + [False] * (len(s.words) - len(p))
        if any(doubt):
            s.unsure = doubt


def recase_swap(r, s, names, share):
    if s.tag != 9:
        s = data.swapped(r, s, names, share)
        s = data.recased(r, s)
    return s


if __name__ == "__main__":
    main()
