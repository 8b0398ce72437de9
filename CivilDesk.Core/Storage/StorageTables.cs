using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Storage;

internal sealed class StorageTables : IEntityTypeConfiguration<ProcessedCommand>, IEntityTypeConfiguration<NumberCounter>, IEntityTypeConfiguration<LedgerIdentity>
{
    public void Configure(EntityTypeBuilder<ProcessedCommand> builder)
    {
        builder.ToTable("ProcessedCommands").HasKey(command => command.CommandId);
        builder.HasIndex(command => command.At);
    }

    public void Configure(EntityTypeBuilder<NumberCounter> builder) =>
        builder.ToTable("NumberCounters").HasKey(counter => new { counter.Ledger, counter.Year });

    public void Configure(EntityTypeBuilder<LedgerIdentity> builder)
    {
        builder.ToTable("LedgerIdentity").HasKey(identity => identity.Id);
        builder.Property(identity => identity.Id).ValueGeneratedNever();
    }
}
