using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Text;

namespace CivilDesk.Tests.Text;

/// <summary>Every refusal and every word has a Korean and an English line.</summary>
public sealed partial class SentenceTests
{
    private static readonly string s_root = Repository.Root;
    private static readonly string[] s_projects = ["CivilDesk.Core", "CivilDesk.Web"];

    // Fields of sealed data and file names look like rule codes.
    private static readonly string[] s_noRules = ["petitioner.phone", "petitioner.address", "petitioner.email", "desk-keys.json", "settings.xml", "civildesk.db", "civildesk.lock", "processed.previous"];

    [Fact]
    public void Every_rule_code_has_a_sentence_in_both_languages()
    {
        var korean = Keys(RuleText.ResourceManager, "ko");
        var english = Keys(RuleText.ResourceManager, "en");

        RuleCodes().Except(korean).Should().BeEmpty("each needs a Korean sentence in RuleText.resx");
        RuleCodes().Except(english).Should().BeEmpty("each needs an English sentence in RuleText.en.resx");
    }

    [Fact]
    public void Every_resource_has_the_same_keys_in_both_languages()
    {
        var neutral = Directory.EnumerateFiles(Path.Combine(s_root, "CivilDesk.Web"), "*.resx", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal));

        foreach (var file in neutral)
        {
            var (ko, en) = (KeysOf(file), KeysOf(Path.ChangeExtension(file, ".en.resx")));
            ko.Should().BeEquivalentTo(en, "{0} has them in Korean", Path.GetFileName(file));
        }
    }

    [Fact]
    public void No_Korean_letter_stands_in_an_English_sentence()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(s_root, "CivilDesk.Web"), "*.en.resx", SearchOption.AllDirectories).Where(file => !file.EndsWith("ShellText.en.resx", StringComparison.Ordinal) && !file.EndsWith("AccountText.en.resx", StringComparison.Ordinal)))
        {
            HangulValue().Matches(File.ReadAllText(file)).Select(match => match.Value).Should().BeEmpty("{0} is English", Path.GetFileName(file));
        }
    }

    private static HashSet<string> RuleCodes() =>
    [
        .. s_projects.SelectMany(project => Directory.EnumerateFiles(Path.Combine(s_root, project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal))
            .SelectMany(file => RuleCode().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Except(s_noRules),
    ];

    private static HashSet<string> Keys(ResourceManager resources, string culture) =>
        [.. resources.GetResourceSet(culture == "ko" ? CultureInfo.InvariantCulture : new CultureInfo(culture), createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key)];

    private static IEnumerable<string> KeysOf(string file) => DataName().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value);

    [GeneratedRegex("""(?:DeskRuleException\(|Needed\(|Optional\(|Require\w*\(|Refuse\w*\(|\? |: |=> |, )"([a-z][a-z-]*\.[a-z][a-z-]+)"[,);\s]""")]
    private static partial Regex RuleCode();

    [GeneratedRegex("""<data name="([^"]+)""")]
    private static partial Regex DataName();

    [GeneratedRegex("<value>[^<]*[가-힣][^<]*</value>")]
    private static partial Regex HangulValue();
}
