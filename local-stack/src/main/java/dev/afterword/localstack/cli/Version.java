package dev.afterword.localstack.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String packed = AfterwordCommand.class.getPackage().getImplementationVersion();
        return new String[] {"Afterword " + (packed == null ? "(built from this checkout)" : packed)};
    }
}
