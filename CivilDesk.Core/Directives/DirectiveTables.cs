using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Directives;

internal sealed class DirectiveTables
    : IEntityTypeConfiguration<Directive>, IEntityTypeConfiguration<SupportingDepartment>, IEntityTypeConfiguration<DirectiveProgress>, IEntityTypeConfiguration<RecordedDecision>
{
    public void Configure(EntityTypeBuilder<Directive> builder)
    {
        builder.ToTable("Directives").HasKey(directive => directive.Id);
        builder.HasIndex(directive => directive.Number).IsUnique();
        builder.HasIndex(directive => new { directive.Status, directive.DueOn });
        builder.HasIndex(directive => new { directive.Source, directive.SourceId });
        builder.HasIndex(directive => directive.OrderedOn);
        builder.HasIndex(directive => directive.DepartmentCode);
        builder.HasMany(directive => directive.Supporting).WithOne().HasForeignKey(support => support.DirectiveId);
    }

    public void Configure(EntityTypeBuilder<SupportingDepartment> builder)
    {
        builder.ToTable("SupportingDepartments").HasKey(support => new { support.DirectiveId, support.DepartmentCode });
        builder.HasIndex(support => support.DepartmentCode);
    }

    public void Configure(EntityTypeBuilder<DirectiveProgress> builder)
    {
        builder.ToTable("DirectiveProgress").HasKey(line => line.Id);
        builder.HasIndex(line => line.DirectiveId);
        builder.HasOne<Directive>().WithMany().HasForeignKey(line => line.DirectiveId);
    }

    public void Configure(EntityTypeBuilder<RecordedDecision> builder)
    {
        builder.ToTable("Decisions").HasKey(decision => decision.Id);
        builder.HasIndex(decision => new { decision.Source, decision.SourceId });
    }
}
