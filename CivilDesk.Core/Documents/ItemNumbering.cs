namespace CivilDesk.Core.Documents;

/// <summary>Gives every item its mark. An item that is alone on its level has none in the numbered scheme (편람).</summary>
internal static class ItemNumbering
{
    /// <summary>One mark for each block of the document; empty for what is no item.</summary>
    public static string[] Marks(OfficialDocument document)
    {
        var marks = Enumerable.Repeat("", document.Blocks.Count).ToArray();
        if (document.Marks is MarkScheme.Report)
        {
            foreach (var (i, item) in Items(document))
            {
                // □ is the heading's.
                marks[i] = ItemMark.Special(item.Level + 1);
            }

            return marks;
        }

        var open = new Dictionary<int, List<int>>();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            switch (document.Blocks[i])
            {
                case Heading:
                    Close(open, 1, marks);
                    break;
                case OutlineItem item:
                    Close(open, item.Level + 1, marks);
                    open.TryAdd(item.Level, []);
                    open[item.Level].Add(i);
                    break;
            }
        }

        Close(open, 1, marks);
        return marks;
    }

    /// <summary>Numbers the brothers on this level and below, now that their last one is known.</summary>
    private static void Close(Dictionary<int, List<int>> open, int fromLevel, string[] marks)
    {
        foreach (var level in open.Keys.Where(level => level >= fromLevel).ToArray())
        {
            var brothers = open[level];
            for (var n = 0; brothers.Count > 1 && n < brothers.Count; n++)
            {
                marks[brothers[n]] = ItemMark.Numbered(level, n + 1);
            }

            open.Remove(level);
        }
    }

    private static IEnumerable<(int Index, OutlineItem Item)> Items(OfficialDocument document) =>
        document.Blocks.Select((block, i) => (i, block)).Where(pair => pair.block is OutlineItem).Select(pair => (pair.i, (OutlineItem)pair.block));
}
