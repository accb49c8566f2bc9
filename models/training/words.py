"""Words to pieces and shapes: the same rules as org.copydesk.models.names has for use."""
import json
import unicodedata

PUNCT = set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')


def vocabulary(path):
    v = json.load(open(path))["model"]["vocab"]
    return {w: i for w, i in v.items()}


def is_mark(c):
    return c in PUNCT or unicodedata.category(c)[0] == "P"


def is_cjk(c):
    o = ord(c)
    return 0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0xF900 <= o <= 0xFAFF or 0x20000 <= o <= 0x2FA1F


def listed(path):
    """A vocabulary of one piece a line."""
    return {w: i for i, w in enumerate(open(path, encoding="utf8").read().split("\n")[:-1])}


class Pieces:
    """`cased`: as the vocabulary of a model that knows capitals and accents."""

    def __init__(self, vocab, cased=False):
        self.vocab, self.cased = vocab, cased
        self.known = {}

    def of(self, word):
        got = self.known.get(word)
        if got is None:
            got = self.known[word] = self.cut(word)
        return got

    def cut(self, word):
        if self.cased:
            low = "".join(c for c in word if unicodedata.category(c) not in ("Cc", "Cf"))
        else:
            low = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) not in ("Mn", "Cc", "Cf"))
        out, run = [], ""
        for c in low:
            if is_mark(c) or is_cjk(c):
                out += self.greedy(run) if run else []
                out += self.greedy(c)
                run = ""
            else:
                run += c
        out += self.greedy(run) if run else []
        return tuple(out[:24]) or (self.vocab["[UNK]"],)

    def greedy(self, run):
        out, at = [], 0
        if len(run) > 100:
            return [self.vocab["[UNK]"]]
        while at < len(run):
            end = len(run)
            while end > at:
                got = self.vocab.get(("##" if at else "") + run[at:end])
                if got is not None:
                    break
                end -= 1
            if end == at:
                return [self.vocab["[UNK]"]]
            out.append(got)
            at = end
        return out


def shape(word):
    """1 small letters, 2 one capital and small letters, 3 capitals, 4 a lone capital, 5 mixed, 6 with a digit, 7 no letter."""
    if any(c.isdigit() for c in word):
        return 6
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 7
    caps = sum(c.isupper() for c in letters)
    if caps == 0:
        return 1
    if caps == len(letters):
        return 4 if caps == 1 else 3
    return 2 if caps == 1 and letters[0].isupper() else 5
