import { defineType } from '../protocol/host-object';
import type { AppRuntime } from '../transports/app-runtime';
import type { CustomFunctionCalls } from '../transports/custom-function-calls';

/** Where the custom functions' runtime reports its results. */
export const customFunctionsType = defineType<CustomFunctionCalls>({
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (calls) => calls.setReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (calls, args) => {
      for (const [id, ok, value, errorCode] of args.raw(0) as [number, boolean, unknown, unknown][]) {
        calls.receive(id, ok, value, errorCode);
      }
    },
    SetInvocationResults: (calls, args) => {
      type Result = { id: number; failed?: boolean; value: unknown; errorCode?: unknown };
      for (const one of args.raw(0) as Result[]) calls.receive(one.id, !one.failed, one.value, one.errorCode);
    },
  },
});

/** The library says here that `Office.actions` are ready. */
export const addinInternalServiceType = defineType<null>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
});

const PANE = { Visible: 'Visible', Background: 'Hidden' } as const;

/** `Office.addin.showAsTaskpane()` and `hide()`. */
export const appRuntimeServiceType = defineType<AppRuntime>({
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: (runtime) => (runtime.visibility === 'Visible' ? 'Visible' : 'Background'),
    SetAppRuntimeState: (runtime, args) => runtime.show(PANE[args.oneOf(0, ['Visible', 'Background'])]),
  },
});

/** `Office.addin.setStartupBehavior()`. */
export const appRuntimePersistenceServiceType = defineType<AppRuntime>({
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: (runtime) => (runtime.startsWithDocument ? 'Background' : 'Inactive'),
    SetAppRuntimeStartState: (runtime, args) => {
      runtime.startsWithDocument = args.oneOf(0, ['Inactive', 'Background', 'Visible']) !== 'Inactive';
    },
  },
});
