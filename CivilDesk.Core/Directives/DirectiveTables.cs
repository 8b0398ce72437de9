using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Directives;

internal sealed class DirectiveTables : IEntityTypeConfiguration<Directive>
{
    public void Configure(EntityTypeBuilder<Directive> builder)
    {
        builder.ToTable("Directives").HasKey(directive => directive.Id);
        builder.HasIndex(directive => directive.Number).IsUnique();
        builder.HasIndex(directive => new { directive.Status, directive.DueOn });
        builder.HasIndex(directive => new { directive.Source, directive.SourceId });
        builder.HasIndex(directive => directive.OrderedOn);
    }
}
